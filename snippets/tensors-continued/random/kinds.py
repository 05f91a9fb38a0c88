import torch

torch.manual_seed(0)
print("rain with 30 %:", torch.bernoulli(torch.full((10,), 0.3)).tolist())
weights = torch.tensor([1.0, 2.0, 7.0])
print("which of three:", torch.multinomial(weights, 10, replacement=True))
print("two of three:  ", torch.multinomial(weights, 2))
means = torch.tensor([0.0, 100.0, 200.0])
print("around means:  ", torch.normal(means, 1.0))
