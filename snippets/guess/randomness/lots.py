import torch

torch.manual_seed(0)
weights = torch.tensor([0.0, 1.0])
print(sorted(torch.multinomial(weights, 2).tolist()))
