import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
labels = torch.tensor([0, 0, 1])
weights = torch.tensor([1.0, 50.0])

each = nn.CrossEntropyLoss(reduction="none")(logits, labels)
v = weights[labels]
by_hand = (v * each).sum() / v.sum()
by_torch = nn.CrossEntropyLoss(weights)(logits, labels)
print("each sample:", each)
print(f"without weights: {each.mean():.4f}")
print(f"by hand:         {by_hand:.4f}")
print(f"by torch:        {by_torch:.4f}")
print(f"difference below 1e-6: {bool((by_hand - by_torch).abs() < 1e-6)}")
