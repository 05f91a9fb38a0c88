import torch
from torch.utils.data import DataLoader, WeightedRandomSampler

labels = torch.tensor([0] * 900 + [1] * 100)
weights = (1 / labels.bincount())[labels]
generator = torch.Generator().manual_seed(0)
sampler = WeightedRandomSampler(weights, num_samples=1000, generator=generator)

plain = torch.cat(list(DataLoader(labels, batch_size=50)))
balanced = torch.cat(list(DataLoader(labels, batch_size=50, sampler=sampler)))
print("without sampler:", plain.bincount().tolist())
print("weighted:       ", balanced.bincount().tolist())
picked = torch.tensor(list(sampler))
print("different examples of class 1:", len(picked[picked >= 900].unique()))
