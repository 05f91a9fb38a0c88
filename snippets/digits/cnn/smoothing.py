import torch
from torch.nn import functional as F

s, K = 0.1, 10
logits = torch.zeros(1, K, dtype=torch.float64)
print(" lead   plain  smoothed")
largest = 0.0
for lead in (0.0, 2.0, 4.511, 8.0, 16.0):
    logits[0, 3] = lead
    log_y = logits[0].log_softmax(dim=0)
    q = torch.full((K,), s / K, dtype=torch.float64)
    q[3] += 1 - s
    by_hand = -(q * log_y).sum()
    label = torch.tensor([3])
    by_torch = F.cross_entropy(logits, label, label_smoothing=s)
    plain = F.cross_entropy(logits, label)
    print(f"{lead:5.1f}  {plain:6.3f}  {by_hand:8.3f}")
    largest = max(largest, abs(by_hand - by_torch).item())
print(f"target of the right digit {q[3]:.2f}, of each other {q[0]:.2f}")
print("largest difference below 1e-12:", largest < 1e-12)
