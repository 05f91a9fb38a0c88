import torch

a = torch.arange(6).view(2, 3)
print(a.T.reshape(6))
a.T.view(6)
