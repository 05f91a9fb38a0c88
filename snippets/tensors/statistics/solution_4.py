import torch

first = torch.tensor([1.0, 1.0, 1.0, 1.0])
second = torch.tensor([7.0])
together = torch.cat([first, second]).mean()
of_means = torch.stack([first.mean(), second.mean()]).mean()
print(f"mean of all five numbers: {together:.4f}")
print(f"mean of the two means:    {of_means:.4f}")
