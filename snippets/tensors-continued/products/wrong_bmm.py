import torch

X = torch.ones(5, 2, 3)
W = torch.ones(3, 4)
print("X @ W:", tuple((X @ W).shape))
torch.bmm(X, W)
