import torch
from torch import nn, optim

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
t = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
nn.init.zeros_(model[2].weight)
nn.init.zeros_(model[2].bias)
optimizer = optim.SGD(model.parameters(), lr=0.2)
for step in range(1001):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), t)
    loss.backward()
    if step in (0, 1, 1000):
        first, last = model[0].weight.grad.abs(), model[2].weight.grad.abs()
        print(f"step {step}: loss {loss:.3f}")
        print(f"  largest slopes: first layer {first.max():.3f},"
              f" last layer {last.max():.3f}")
    optimizer.step()
