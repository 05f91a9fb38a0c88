import torch

torch.set_default_dtype(torch.float64)
beta = torch.linspace(0.001, 0.2, 50)
alpha_bar = (1 - beta).cumprod(dim=0)
b, a, a_before = beta[1:], alpha_bar[1:], alpha_bar[:-1]
x_0, x_t = 0.8, 0.3
noise = (x_t - a.sqrt() * x_0) / (1 - a).sqrt()
m = (x_t - b / (1 - a).sqrt() * noise) / (1 - b).sqrt()
v = b * (1 - a_before) / (1 - a)

z = torch.linspace(-4, 4, 8001)[:, None]
leads_there = -((z - a_before.sqrt() * x_0) ** 2) / (2 * (1 - a_before))
leads_on = -((x_t - (1 - b).sqrt() * z) ** 2) / (2 * b)
share = (leads_there + leads_on).softmax(dim=0)
mean = (share * z).sum(dim=0)
variance = (share * (z - mean) ** 2).sum(dim=0)
for t in (0, 18, 48):
    print(f"step {t + 2:2}: mean {m[t]:.4f}, added up {mean[t]:.4f};",
          f"variance {v[t]:.4f}, added up {variance[t]:.4f}")
largest = max((m - mean).abs().max().item(), (v - variance).abs().max().item())
print("largest difference below 1e-9:", largest < 1e-9)
