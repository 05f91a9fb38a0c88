import torch

a = torch.tensor([0.1, 0.2])
b = torch.tensor([0.1, 0.2], dtype=torch.float64)
print("a.double() == b:", (a.double() == b).tolist())
print("close:", torch.allclose(a.double(), b))
torch.allclose(a, b)
