import torch

x = torch.arange(8).reshape(2, 4)
print(x[:, ::2].view(-1).tolist())
