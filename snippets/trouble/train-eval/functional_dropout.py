import torch
from torch import nn
from torch.nn import functional


class Net(nn.Module):
    def forward(self, x):
        return functional.dropout(x, 0.5), functional.dropout(
            x, 0.5, self.training
        )


torch.manual_seed(0)
wrong, right = Net().eval()(torch.ones(8))
print("without self.training:", sorted(set(wrong.tolist())))
print("with self.training:   ", sorted(set(right.tolist())))
