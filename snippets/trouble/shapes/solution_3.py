import torch
from torch import nn, optim

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
row = torch.tensor([1.0, 3.0, 5.0, 7.0])
for name, targets in (("row", row), ("column", row.unsqueeze(1))):
    torch.manual_seed(0)
    neuron = nn.Linear(1, 1)
    optimizer = optim.SGD(neuron.parameters(), lr=0.1)
    for step in range(500):
        optimizer.zero_grad()
        ((neuron(x) - targets) ** 2).mean().backward()
        optimizer.step()
    w, b = abs(neuron.weight.item()), neuron.bias.item()
    print(f"{name:6}  slope {w:.2f}  bias {b:.2f}")
