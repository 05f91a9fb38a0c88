import torch
from torch import nn, optim

table = nn.Embedding(1000, 8, sparse=True)
table(torch.tensor([5, 2, 5])).sum().backward()
gradient = table.weight.grad.coalesce()
print("rows with a gradient:", gradient.indices()[0].tolist())
print("numbers kept:", gradient.values().numel(), "of", table.weight.numel())
layer = nn.Linear(8, 2)
layer(torch.ones(8)).sum().backward()
try:
    optim.SparseAdam(layer.parameters()).step()
except RuntimeError as error:
    print("nn.Linear:", error)
optim.Adam(table.parameters()).step()
