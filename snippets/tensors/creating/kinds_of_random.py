import torch

torch.manual_seed(0)
print("uniform: ", torch.rand(4))
print("normal:  ", torch.randn(4))
print("dice:    ", torch.randint(1, 7, (6,)))
print("shuffled:", torch.randperm(5))
