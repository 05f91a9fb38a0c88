import torch

p = torch.tensor([0.9, 0.7, 0.6, 0.4, 0.3, 0.2, 0.15, 0.1, 0.08, 0.05])
truth = torch.tensor([1, 0, 1, 0, 1, 0, 0, 0, 0, 0]).bool()
print("threshold  hits  misses  false alarms  accuracy")
for threshold in (1.0, 0.8, 0.5, 0.25, 0.0):
    yes = p > threshold
    hits = (yes & truth).sum()
    misses = (~yes & truth).sum()
    false_alarms = (yes & ~truth).sum()
    right = (yes == truth).double().mean()
    counts = f"{hits:5} {misses:7} {false_alarms:13}"
    print(f"{threshold:9.2f} {counts} {right:9.1f}")
