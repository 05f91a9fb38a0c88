import torch
from torch.nn import functional as F

logits = torch.tensor([[9.0, 0.0, 0.0]])
label = torch.tensor([1])
print(F.cross_entropy(logits, label, ignore_index=0))
