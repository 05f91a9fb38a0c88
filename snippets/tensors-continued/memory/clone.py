import torch

a = torch.arange(6).view(2, 3)
seen = a[0]
kept = a[0].clone()
a[0] = 0
print("seen:", seen.tolist())
print("kept:", kept.tolist())
