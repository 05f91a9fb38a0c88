import torch

ones = torch.ones(3000, dtype=torch.float16)
counter = torch.zeros((), dtype=torch.float16)
for one in ones:
    counter += one
print(counter.item(), ones.sum().item())
