import torch
from torch.nn import functional as F

torch.manual_seed(0)
for length in (10, 6):
    logits = torch.randn(64, length, 10)
    target = torch.randint(10, (64, length))
    right = F.cross_entropy(logits.flatten(0, 1), target.flatten())
    also_right = F.cross_entropy(logits.transpose(1, 2), target)
    print(f"length {length}: {right:.4f} and {also_right:.4f}")
    print(f"  without transpose: {F.cross_entropy(logits, target):.4f}")
