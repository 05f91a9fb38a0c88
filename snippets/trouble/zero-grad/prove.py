import torch
from torch import nn, optim

torch.manual_seed(0)
neuron = nn.Linear(2, 1)
optimizer = optim.SGD(neuron.parameters(), lr=0.1)
x, t = torch.randn(8, 2), torch.randn(8, 1)
for step in range(3):
    loss = nn.MSELoss()(neuron(x), t)
    (fresh,) = torch.autograd.grad(loss, neuron.weight, retain_graph=True)
    loss.backward()
    equal = torch.allclose(neuron.weight.grad, fresh)
    print(f"step {step}: .grad is the fresh slope:", equal)
    optimizer.step()
