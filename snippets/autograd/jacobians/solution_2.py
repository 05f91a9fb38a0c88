import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)
print(torch.func.jacrev(lambda x: torch.cumsum(x, dim=0))(x.detach()))
v = torch.tensor([1.0, 10.0, 100.0, 1000.0])
torch.cumsum(x, dim=0).backward(v)
from_the_end = v.flip(0).cumsum(0).flip(0)
print("backward(v):", x.grad.tolist())
print("by hand:    ", from_the_end.tolist())
