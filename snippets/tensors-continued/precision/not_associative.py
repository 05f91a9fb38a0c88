import torch

a, b, c = torch.tensor([1e8, -1e8, 1.0])
print("(a + b) + c =", ((a + b) + c).item())
print("a + (b + c) =", (a + (b + c)).item())
print("gap near 1e8:", (torch.nextafter(a, 2 * a) - a).item())
