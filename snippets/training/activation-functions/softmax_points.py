import math

import torch

logits = torch.tensor([0.0, math.log(2), math.log(5)])
print("exp:    ", [f"{v:.3f}" for v in logits.exp()])
print("softmax:", [f"{v:.3f}" for v in torch.softmax(logits, dim=0)])
print(f"sum:     {torch.softmax(logits, dim=0).sum():.3f}")
