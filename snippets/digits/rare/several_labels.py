import torch
from torch import nn

logits = torch.tensor([4.0, 4.0, -4.0])
print("softmax:", [f"{p:.2f}" for p in logits.softmax(dim=0)])
print("sigmoid:", [f"{p:.2f}" for p in torch.sigmoid(logits)])
t = torch.tensor([1.0, 1.0, 0.0])
print(f"cross entropy:        {nn.functional.cross_entropy(logits, t / 2):.4f}")
print(f"binary cross entropy: {nn.BCEWithLogitsLoss()(logits, t):.4f}")
