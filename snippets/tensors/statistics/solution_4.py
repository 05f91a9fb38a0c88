import torch

first = torch.tensor([1.0, 1.0, 1.0, 1.0])
second = torch.tensor([7.0])
together = torch.tensor([1.0, 1.0, 1.0, 1.0, 7.0]).mean()
of_means = torch.tensor([first.mean(), second.mean()]).mean()
weighted = (4 * first.mean() + 1 * second.mean()) / 5
print(f"mean of all five numbers:   {together:.4f}")
print(f"mean of the two means:      {of_means:.4f}")
print(f"means weighted by the size: {weighted:.4f}")
