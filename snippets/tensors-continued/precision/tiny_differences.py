import torch

a = torch.tensor([1e-9, 5e-9])
b = torch.tensor([8e-9, 1e-9])
print("as it comes:", torch.allclose(a, b))
print("atol=0:     ", torch.allclose(a, b, atol=0))
