import torch
from torch import nn, optim

x = torch.linspace(-3, 3, 20).unsqueeze(1)
for rate in (1.0, 0.1):
    torch.manual_seed(0)
    neuron = nn.Linear(1, 1)
    optimizer = optim.SGD(neuron.parameters(), lr=rate)
    for step in range(61):
        optimizer.zero_grad()
        loss = nn.MSELoss()(neuron(x), 2 * x + 1)
        loss.backward()
        optimizer.step()
    print(f"rate {rate}: loss {loss.item():.4f} after 61 steps")
