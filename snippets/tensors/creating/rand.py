import torch

torch.manual_seed(0)
f = torch.rand(2, 3)
print(f)
print(f.size())
