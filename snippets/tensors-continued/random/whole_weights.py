import torch

torch.manual_seed(0)
print(torch.multinomial(torch.tensor([1.0, 2.0, 7.0]), 3))
torch.multinomial(torch.tensor([1, 2, 7]), 3)
