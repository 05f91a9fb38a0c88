import torch

x = torch.ones(3, device="meta")
print("sum:", x.sum().shape, x.sum().device)
x.sum().item()
