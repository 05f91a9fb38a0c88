import torch

whole = torch.tensor([1, 2, 3])
print(whole.float())
print(whole.double())
print(torch.tensor([1.9, -1.9]).to(torch.int64))
