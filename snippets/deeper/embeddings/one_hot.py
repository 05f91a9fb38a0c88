import torch
from torch import nn

torch.manual_seed(0)
table = nn.Embedding(4, 2)
tokens = torch.tensor([3, 1, 3, 2])
vectors = table(tokens)
vectors.retain_grad()
loss = (vectors.mean(dim=0) ** 2).sum()
loss.backward()

W = table.weight.detach()
one_hot = nn.functional.one_hot(tokens, 4).float()
by_hand = one_hot @ W
gradient = one_hot.T @ vectors.grad
print(one_hot.int().tolist())
difference = (by_hand - vectors).abs().max().item()
print(f"largest difference: {difference:.5f}")
difference = (gradient - table.weight.grad).abs().max().item()
print(f"largest difference of the gradients: {difference:.7f}")
print("gradient of row 0:", table.weight.grad[0].tolist())
