import torch

print(torch.ones(2, 3))
print(torch.full((2, 3), 0.5))
print(torch.full((2, 3), 7))
print(torch.eye(3))
