import torch
from torch import nn, optim

x = torch.linspace(0, 4, 21)[:, None]
t = 2 * x + 1
t[20] = 50.0
X = torch.cat([x, torch.ones_like(x)], dim=1)
w, b = torch.linalg.lstsq(X, t).solution.flatten()
print(f"squares:         w {w.item():.2f}, b {b.item():.2f}")

torch.manual_seed(0)
model = nn.Linear(1, 1)
for rate in (0.1, 0.01, 0.001):
    optimizer = optim.Adam(model.parameters(), lr=rate)
    for step in range(300):
        optimizer.zero_grad()
        nn.functional.l1_loss(model(x), t).backward()
        optimizer.step()
print(
    f"absolute values: w {model.weight.item():.2f}, b {model.bias.item():.2f}"
)
