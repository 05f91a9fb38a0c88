import torch
from torch.nn import functional as F

probability = torch.tensor([0.0])
target = torch.tensor([1.0])
print(F.binary_cross_entropy(probability, target))
