import torch

counts = torch.zeros(3)
counts[[0, 0, 0, 2]] += 1
print(counts)
