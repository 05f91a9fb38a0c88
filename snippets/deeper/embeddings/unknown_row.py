import torch
from torch import nn, optim

torch.manual_seed(0)
table = nn.Embedding(5, 2, padding_idx=0)
before = table.weight.detach().clone()
optimizer = optim.Adam(table.parameters(), lr=0.1)
training = torch.tensor([[2, 3, 0], [4, 2, 3]])
for step in range(20):
    optimizer.zero_grad()
    ((table(training) - 1) ** 2).sum().backward()
    optimizer.step()
names = ["<pad>", "<unknown>", "the", "cat", "dog"]
for name, old, new in zip(names, before, table.weight):
    print(f"{name:9} as at the start: {torch.equal(old, new)}")
