import torch

counts = torch.tensor([1, 2, 3])
print("data type:", counts.dtype)
torch.rand_like(counts)
