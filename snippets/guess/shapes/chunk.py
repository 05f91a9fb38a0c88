import torch

x = torch.arange(5)
print(len(x.chunk(4)))
