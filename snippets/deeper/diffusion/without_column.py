import torch

alpha_bar = (1 - torch.linspace(0.001, 0.2, 50)).cumprod(dim=0)
for count in (64, 100):
    x_0, t = torch.ones(count, 64), torch.arange(count) % 50
    a = alpha_bar[t]
    right = a[:, None].sqrt() * x_0
    same = torch.equal(right, a.sqrt() * x_0)
    print(f"batch of {count}: the same without [:, None]: {same}")
