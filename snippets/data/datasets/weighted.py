import torch
from torch.utils.data import DataLoader, WeightedRandomSampler

labels = torch.tensor([0] * 900 + [1] * 100)
weights = (1 / labels.bincount())[labels]
generator = torch.Generator().manual_seed(1)
sampler = WeightedRandomSampler(weights, num_samples=1000, generator=generator)

plain = torch.cat(list(DataLoader(labels, batch_size=50)))
balanced = torch.cat(list(DataLoader(labels, batch_size=50, sampler=sampler)))
print("without sampler:", plain.bincount().tolist())
print("weighted:       ", balanced.bincount().tolist())
picked = torch.tensor(list(sampler))
visits = picked.bincount(minlength=1000)
print("visits of one example of class 1, most:", visits[900:].max().item())
print("examples of class 0 never visited:", (visits[:900] == 0).sum().item())
