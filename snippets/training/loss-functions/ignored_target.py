import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 0.0], [3.0, 0.0, 1.0]])
targets = torch.tensor([1, -100])

print("each sample:", nn.CrossEntropyLoss(reduction="none")(x, targets))
print("mean:       ", nn.CrossEntropyLoss()(x, targets))
