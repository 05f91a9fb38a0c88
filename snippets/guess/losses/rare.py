import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 0.0]])
label = torch.tensor([1])
weight = torch.tensor([1.0, 50.0])
weighted = F.cross_entropy(logits, label, weight=weight)
print(f"{weighted / F.cross_entropy(logits, label):.2f}")
