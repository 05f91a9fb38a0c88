import torch
from torch import nn

logits = torch.zeros(3, 10)
labels = torch.tensor([4.0, 1.0, 7.0])
loss = nn.CrossEntropyLoss()(logits, labels.long())
print(f"repaired: {loss.item():.4f}")
nn.CrossEntropyLoss()(logits, labels)
