import torch
from torch import nn

logits, labels = torch.zeros(2, 3), torch.tensor([0, 2])
loss = nn.CrossEntropyLoss()
print(f"right: {loss(logits, labels):.4f}")
nn.CrossEntropyLoss(logits, labels)
