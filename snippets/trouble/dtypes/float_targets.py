import torch
from torch import nn

logits = torch.zeros(3)
answers = torch.tensor([0, 1, 1])
loss = nn.BCEWithLogitsLoss()(logits, answers.float())
print(f"repaired: {loss.item():.4f}")
nn.BCEWithLogitsLoss()(logits, answers)
