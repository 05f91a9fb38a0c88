import torch

x = torch.ones(2, 3, device="meta")
try:
    x + torch.randn(x.shape)
except RuntimeError as error:
    print(error)
print("repaired:", (x + torch.randn_like(x)).device)
