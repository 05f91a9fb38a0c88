import torch
from torch import nn, optim

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
t = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
for value in (0.0, 0.5):
    model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
    for parameter in model.parameters():
        nn.init.constant_(parameter, value)
    optimizer = optim.SGD(model.parameters(), lr=0.1)
    for step in range(500):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), t)
        loss.backward()
        optimizer.step()
    rows = model[0].weight.detach()
    print(f"all {value}: loss {loss.item():.3f},"
          f" largest weight {rows.abs().max().item():.2f},"
          f" rows equal: {torch.allclose(rows, rows[:1].expand(3, 2))}")
