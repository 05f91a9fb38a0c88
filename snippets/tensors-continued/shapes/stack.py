import torch

a = torch.zeros(2, 3)
b = torch.ones(2, 3)
for dim in [0, 1, 2]:
    stacked = torch.stack([a, b], dim)
    joined = torch.cat([a.unsqueeze(dim), b.unsqueeze(dim)], dim)
    same = torch.equal(stacked, joined)
    print("dim", dim, tuple(stacked.shape), "same as cat:", same)
