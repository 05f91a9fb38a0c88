import torch

a = torch.arange(6).view(2, 3)
other = a.view(2, 3)
a.t_()
print("a:    ", tuple(a.shape), a.stride())
print("other:", tuple(other.shape), other.stride())
a.zero_()
print("other:", other.tolist())
