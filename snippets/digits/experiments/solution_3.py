import torch

first = torch.tensor([96.9, 95.1, 95.5, 96.4, 95.1])
second = torch.tensor([96.4, 95.5, 95.1, 96.0, 96.4])
gap = second - first
uncertainty = gap.std() / len(gap) ** 0.5
print("gaps:", [f"{g:.1f}" for g in gap.tolist()])
print(f"mean gap {gap.mean():.2f}, its uncertainty {uncertainty:.2f}")
