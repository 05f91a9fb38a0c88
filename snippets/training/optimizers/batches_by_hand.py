import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
target = 2 * x
w = 1.0

gradients = (w * x - target) * x
print("of each sample   ", gradients)
print("of all samples   ", gradients.mean().item())

batches = gradients.split(2)
means = torch.stack([batch.mean() for batch in batches])
print("of two batches   ", means.tolist(), " mean", means.mean().item())

unequal = gradients.split(3)
means = torch.stack([batch.mean() for batch in unequal])
print("of 3 samples, 1  ", means, f" mean {means.mean().item():.4f}")
