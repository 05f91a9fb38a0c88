import torch

torch.manual_seed(0)
a = torch.rand(100, 100)
b = torch.rand(100, 100)
x = torch.rand(100)
first, second = (a @ b) @ x, a @ (b @ x)

print("largest value:", f"{first.max().item():.0f}")
print("allclose:               ", torch.allclose(first, second))
print("allclose, tiny rtol:    ",
      torch.allclose(first, second, rtol=1e-12, atol=0))
nan = torch.tensor([float("nan")])
print("nan with itself:        ", torch.allclose(nan, nan))
print("nan, with equal_nan=True:", torch.allclose(nan, nan, equal_nan=True))
