import torch

torch.manual_seed(0)
first = torch.rand(3)
torch.manual_seed(2**32)
print(torch.equal(first, torch.rand(3)))
