import torch
from torch import optim

steepness = torch.tensor([1.0, 25.0], dtype=torch.float64)
lr, mu = 0.02, 0.9
w = torch.tensor([-4.0, 1.0], dtype=torch.float64)
buf = torch.zeros_like(w)
p = w.clone().requires_grad_()
optimizer = optim.SGD([p], lr=lr, momentum=mu, nesterov=True)

for step in range(20):
    g = steepness * w
    buf = mu * buf + g
    w = w - lr * (g + mu * buf)

    optimizer.zero_grad()
    error = (steepness * p**2).sum() / 2
    error.backward()
    optimizer.step()

print(f"by hand {w[0]:.6f} {w[1]:.6f}, torch {p[0]:.6f} {p[1]:.6f}")
print("largest difference below 1e-12:", (w - p).abs().max().item() < 1e-12)
