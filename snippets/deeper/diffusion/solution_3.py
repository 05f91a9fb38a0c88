import math

import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
beta = torch.linspace(0.001, 0.2, 50)
alpha_bar = (1 - beta).cumprod(dim=0)
x = torch.randn(10_000)
for t in reversed(range(50)):
    b, a = beta[t], alpha_bar[t]
    guess = torch.tanh(a.sqrt() * x / (1 - a) + math.log(3) / 2)
    noise = (x - a.sqrt() * guess) / (1 - a).sqrt()
    x = (x - b / (1 - a).sqrt() * noise) / (1 - b).sqrt()
    if t > 0:
        spread = (b * (1 - alpha_bar[t - 1]) / (1 - a)).sqrt()
        x = x + spread * torch.randn(x.shape)
print(f"above 0: {(x > 0).double().mean():.2f}")
