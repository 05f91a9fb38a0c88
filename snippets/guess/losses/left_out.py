import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
labels = torch.tensor([-100, -100])
print(F.cross_entropy(logits, labels))
