import torch
from torch import nn

torch.manual_seed(0)
table = nn.Embedding(7, 3)
tokens = torch.tensor([[6, 2, 4, 6, 3], [6, 3, 5, 0, 0]])
x = table(tokens)
a = (tokens != 0).unsqueeze(2)
masked = (a * x).sum(dim=1) / a.sum(dim=1)
alone = torch.stack([table(tokens[0]).mean(dim=0),
                     table(tokens[1, :3]).mean(dim=0)])
print("shapes:", tuple(x.shape), tuple(a.shape), tuple(masked.shape))
print("mask:", a[:, :, 0].int().tolist())
largest = (masked - alone).abs().max().item()
print("largest difference below 1e-6:", largest < 1e-6)
largest = (x.mean(dim=1) - alone).abs().max().item()
print("over all places, below 1e-6:  ", largest < 1e-6)
