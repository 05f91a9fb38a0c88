import torch
from torch.nn import functional as F

probabilities = torch.tensor([[1.0, 0.0]])
label = torch.tensor([0])
print(F.cross_entropy(probabilities, label))
