import torch
from torch import nn
from torch.export import export


class AtMostOne(nn.Module):
    def forward(self, x):
        largest = x.abs().max()
        return torch.where(largest > 1, x / largest, x)


program = export(AtMostOne(), (torch.tensor([1.0, -4.0]),))
for x in (torch.tensor([1.0, -4.0]), torch.tensor([0.5, -0.25])):
    print(program.module()(x).tolist())
