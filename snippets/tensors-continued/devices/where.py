import torch

x = torch.ones(2, 3)
y = torch.ones(2, 3, device="meta")
z = x.to("meta")
print("x:", x.device)
print("y:", y.device)
print("z:", z.device, tuple(z.shape), z.dtype)
print("x is still on:", x.device)
