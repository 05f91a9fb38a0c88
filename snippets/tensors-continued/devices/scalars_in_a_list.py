import torch

there = torch.ones(3, device="meta").sum()
here = torch.tensor(2.0)
print("sum of two scalars:", (there + here).device)
torch.stack([there, here])
