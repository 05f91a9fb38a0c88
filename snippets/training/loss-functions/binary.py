import torch
from torch import nn

x = torch.tensor([2.0, -1.0, 0.5])
t = torch.tensor([1.0, 0.0, 0.0])

y = torch.sigmoid(x)
by_hand = -(t * torch.log(y) + (1 - t) * torch.log(1 - y))
by_torch = nn.BCEWithLogitsLoss(reduction="none")(x, t)
two_logits = torch.stack([torch.zeros(3), x], dim=1)
as_two_classes = nn.CrossEntropyLoss(reduction="none")(two_logits, t.long())

print("by hand:    ", by_hand)
print("torch:      ", by_torch)
print("two classes:", as_two_classes)
print(f"largest difference: {(by_hand - by_torch).abs().max().item():.6f}")
