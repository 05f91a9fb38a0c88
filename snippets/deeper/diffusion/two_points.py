import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
beta = torch.linspace(0.001, 0.2, 50)
alpha_bar = (1 - beta).cumprod(dim=0)
x = torch.randn(10_000)
for t in reversed(range(50)):
    b, a = beta[t], alpha_bar[t]
    guess = torch.tanh(a.sqrt() * x / (1 - a))
    noise = (x - a.sqrt() * guess) / (1 - a).sqrt()
    x = (x - b / (1 - a).sqrt() * noise) / (1 - b).sqrt()
    if t > 0:
        spread = (b * (1 - alpha_bar[t - 1]) / (1 - a)).sqrt()
        x = x + spread * torch.randn(x.shape)
    if t in (40, 20, 10, 5, 0):
        near = ((x.abs() - 1).abs() < 0.1).double().mean()
        right = (x > 0).double().mean()
        print(f"{t:2} steps left: {near:.2f} are near -1 or 1,",
              f"{right:.2f} are above 0")
