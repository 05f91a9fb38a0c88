import torch

print(torch.arange(10, 0, -2))
print(torch.arange(0, 1, 0.25))
print(torch.linspace(-1, 1, 5))
