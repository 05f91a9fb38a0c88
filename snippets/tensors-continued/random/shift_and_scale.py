import torch

a, b, mean, std = 2.0, 5.0, 10.0, 2.0
torch.manual_seed(0)
u = torch.rand(1000)
x = a + (b - a) * u
torch.manual_seed(0)
by_torch = torch.empty(1000).uniform_(a, b)
apart = (x - by_torch).abs().max().item()
print("uniform, difference below 1e-5:", apart < 1e-5)
torch.manual_seed(0)
z = torch.randn(1000)
y = mean + std * z
torch.manual_seed(0)
by_torch = torch.normal(mean, std, (1000,))
apart = (y - by_torch).abs().max().item()
print("normal, difference below 1e-5: ", apart < 1e-5)
