import torch
from torch import optim

steepness = torch.tensor([1.0, 25.0], dtype=torch.float64)
lr, beta1, beta2, eps, decay = 0.1, 0.9, 0.999, 1e-8, 0.5
w = torch.tensor([-4.0, 1.0], dtype=torch.float64)
m, v = torch.zeros_like(w), torch.zeros_like(w)
for t in range(1, 21):
    g = steepness * w
    w = (1 - lr * decay) * w
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    w = w - lr * m_hat / (v_hat.sqrt() + eps)

p = torch.tensor([-4.0, 1.0], dtype=torch.float64, requires_grad=True)
optimizer = optim.AdamW([p], lr=lr, weight_decay=decay)
for step in range(20):
    optimizer.zero_grad()
    error = (steepness * p**2).sum() / 2
    error.backward()
    optimizer.step()

print(f"by hand {w[0]:.6f} {w[1]:.6f}, torch {p[0]:.6f} {p[1]:.6f}")
print("largest difference below 1e-12:", (w - p).abs().max().item() < 1e-12)
