import torch

torch.set_default_dtype(torch.float64)
beta = torch.linspace(0.001, 0.2, 50)
alpha_bar = (1 - beta).cumprod(dim=0)
b, a, a_before = beta[20], alpha_bar[20], alpha_bar[19]
x_0, x_t = torch.tensor(0.8), torch.tensor(0.3)
noise = (x_t - a.sqrt() * x_0) / (1 - a).sqrt()
m = (x_t - b / (1 - a).sqrt() * noise) / (1 - b).sqrt()
v = b * (1 - a_before) / (1 - a)

places = torch.linspace(-4, 4, 8001)
bell = -((places - a_before.sqrt() * x_0) ** 2) / (2 * (1 - a_before))
bell = bell - (x_t - (1 - b).sqrt() * places) ** 2 / (2 * b)
share = bell.exp() / bell.exp().sum()
mean = (share * places).sum()
variance = (share * (places - mean) ** 2).sum()
print(f"mean     by formula {m:.4f}, added up {mean:.4f}")
print(f"variance by formula {v:.4f}, added up {variance:.4f}")
largest = max(abs(m - mean).item(), abs(v - variance).item())
print("largest difference below 1e-9:", largest < 1e-9)
