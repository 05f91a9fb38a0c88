import torch
from torch import nn

logits = torch.tensor([[9.0, 0.0, 0.0]])
label = torch.tensor([1])
plain = nn.CrossEntropyLoss()(logits, label)
ignored = nn.CrossEntropyLoss(ignore_index=0)(logits, label)
removed = nn.CrossEntropyLoss()(logits[:, 1:], label - 1)
print(f"three classes:    {plain:.4f}")
print(f"ignore_index=0:   {ignored:.4f}")
print(f"class 0 cut away: {removed:.4f}")
