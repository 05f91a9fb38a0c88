import torch

e = torch.zeros(2, 3)
print(e)
