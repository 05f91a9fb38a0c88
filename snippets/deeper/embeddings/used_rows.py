import torch
from torch import nn, optim

optimizers = {
    "SGD": (optim.SGD, False),
    "SGD, sparse": (optim.SGD, True),
    "Adam": (optim.Adam, False),
    "SparseAdam": (optim.SparseAdam, True),
}
for name, (kind, sparse) in optimizers.items():
    table = nn.Embedding(3, 1, sparse=sparse)
    nn.init.ones_(table.weight)
    optimizer = kind(table.parameters(), lr=0.1)
    for tokens in (torch.tensor([0, 1]), torch.tensor([1, 2])):
        optimizer.zero_grad()
        table(tokens).sum().backward()
        optimizer.step()
        rows = ", ".join(f"{row:.2f}" for row in table.weight[:, 0].tolist())
        print(f"{name:11} after the words {tokens.tolist()}: {rows}")
