import torch
from torch.utils.data import DataLoader

losses = torch.tensor([1.0, 1, 1, 1, 1, 1, 1, 1, 9])
total, count, means = 0.0, 0, []
for batch in DataLoader(losses, batch_size=4):
    means.append(batch.mean().item())
    total += batch.mean().item() * len(batch)
    count += len(batch)

print(f"mean of all losses:         {losses.mean():.4f}")
print(f"mean of the batch means:    {sum(means) / len(means):.4f}")
print(f"batch means times the size: {total / count:.4f}")
