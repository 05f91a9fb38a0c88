import torch

x = torch.zeros(2, 3)
print(x.squeeze(0).shape)
