import torch
from torch import nn, optim

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
t = 2 * x + 1
neuron = nn.Linear(1, 1)
nn.init.zeros_(neuron.weight)
nn.init.zeros_(neuron.bias)
optimizer = optim.SGD(neuron.parameters(), lr=0.1)

for step in range(101):
    optimizer.zero_grad()
    error = ((neuron(x) - t) ** 2).mean()
    error.backward()
    if step in (0, 1, 2, 100):
        w, b = neuron.weight.item(), neuron.bias.item()
        print(f"step {step:3}  w {w:.3f}  b {b:.3f}  error {error.item():.3f}")
    optimizer.step()
