import torch
from torch import nn, optim

torch.manual_seed(0)
area = 20 + 100 * torch.rand(100, 1)
rent = 0.1 * area + 4
model = nn.Linear(1, 1)
optimizer = optim.SGD(model.parameters(), lr=0.1)
for step in range(40):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(area), rent)
    loss.backward()
    optimizer.step()
    if step in (1, 2, 3, 39):
        print(f"step {step:2}  loss {loss.item():.0e}")
