import torch
from torch import optim

g, beta2, eps = 1e-8, 0.999, 1e-8
v = (1 - beta2) * g**2
correction = 1 - beta2
m_hat, v_hat = g, v / correction

w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
w.grad = torch.tensor(g, dtype=torch.float64)
optim.Adam([w], lr=1.0).step()

print(f"torch                    {-w.item():.4f}")
print(f"after the corrected root {m_hat / (v_hat**0.5 + eps):.4f}")
print(f"before the correction    {m_hat * correction**0.5 / (v**0.5 + eps):.4f}")
print(f"inside the root          {m_hat / (v_hat + eps) ** 0.5:.4f}")
