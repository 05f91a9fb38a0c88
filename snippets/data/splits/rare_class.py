import torch

labels = torch.tensor([1] * 10 + [0] * 190)
generator = torch.Generator().manual_seed(0)
counts = []
for split in range(1000):
    held_out = torch.randperm(200, generator=generator)[:40]
    counts.append(labels[held_out].sum())
counts = torch.stack(counts)

for count in range(int(counts.max()) + 1):
    splits = (counts == count).sum()
    print(f"{count} of the rare class held out: {splits:4} splits")
