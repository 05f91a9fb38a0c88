import torch

print(torch.full((2,), 7).dtype)
print(torch.full((2,), 7.0).dtype)
print(torch.zeros(2).dtype)
