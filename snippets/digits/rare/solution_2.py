import torch

p = torch.tensor([0.9, 0.7, 0.6, 0.4, 0.3, 0.2, 0.15, 0.1, 0.08, 0.05])
truth = torch.tensor([1, 0, 1, 0, 1, 0, 0, 0, 0, 0]).bool()
for threshold in (0.5, 0.25):
    yes = p > threshold
    misses, false_alarms = (~yes & truth).sum(), (yes & ~truth).sum()
    print(f"threshold {threshold}: costs {3 * misses + false_alarms}")
