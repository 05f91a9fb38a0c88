import torch
from torch import optim

torch.manual_seed(0)
x = torch.arange(1, 9, dtype=torch.float64)
target = 2 * x + 1
lr = 0.01
batches = [batch for epoch in range(10) for batch in torch.randperm(8).split(4)]

w = torch.tensor(0.0, dtype=torch.float64)
for i in batches:
    g = ((w * x[i] - target[i]) * x[i]).mean()
    w = w - lr * g

p = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
optimizer = optim.SGD([p], lr=lr)
for i in batches:
    optimizer.zero_grad()
    error = ((p * x[i] - target[i]) ** 2).mean() / 2
    error.backward()
    optimizer.step()

print(f"after {len(batches)} steps: by hand {w:.6f}, torch {p:.6f}")
print("difference below 1e-12:", (w - p).abs().item() < 1e-12)
