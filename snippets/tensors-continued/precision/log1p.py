import torch

x = torch.tensor([1e-3, 1e-6, 1e-9])
print("log(1 + x):", [f"{y:.3e}" for y in torch.log(1 + x).tolist()])
print("log1p(x):  ", [f"{y:.3e}" for y in torch.log1p(x).tolist()])
