import torch

x = torch.tensor(1e8)
print("as written:", (torch.sqrt(x + 1) - torch.sqrt(x)).item())
print(f"rewritten:  {(1 / (torch.sqrt(x + 1) + torch.sqrt(x))).item():.4e}")
d = x.double()
print(f"in float64: {(torch.sqrt(d + 1) - torch.sqrt(d)).item():.4e}")
