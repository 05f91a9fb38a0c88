import torch

torch.manual_seed(0)
print(f"{torch.initial_seed() = }")
print(f"{torch.rand(2, 3).shape = }")
print(f"{torch.randn(5, 4).shape = }")
print(f"{torch.ones(2).bernoulli() = }")
print(f"{torch.randint(10, (4,)) = }")
print(f"{torch.randperm(4) = }")
