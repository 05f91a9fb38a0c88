import torch

data = torch.Generator().manual_seed(0)
noise = torch.Generator().manual_seed(0)
x = torch.randn(1000, generator=data)
t = x + torch.randn(1000, generator=noise)
print("t is 2 x, without any noise:", torch.equal(t, 2 * x))
