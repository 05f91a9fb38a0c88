import torch

matrices = torch.ones(3, 2, 3)
vectors = torch.ones(3, 3)
print((matrices @ vectors).shape)
