import torch

x = torch.ones(2, 3, device="meta")
print(x.device, x.shape, x.dtype)
print((x.T @ x).shape)
