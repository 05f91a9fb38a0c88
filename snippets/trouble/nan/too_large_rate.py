import torch
from torch import nn, optim

torch.manual_seed(0)
x = torch.linspace(-3, 3, 20).unsqueeze(1)
neuron = nn.Linear(1, 1)
optimizer = optim.SGD(neuron.parameters(), lr=1.0)
for step in range(61):
    optimizer.zero_grad()
    loss = nn.MSELoss()(neuron(x), 2 * x + 1)
    loss.backward()
    optimizer.step()
    if step % 10 == 0:
        weight = neuron.weight.item()
        print(f"step {step:2}  loss {loss.item():8.0e}  weight {weight:8.0e}")
