import torch

A = torch.ones(2, 3)
B = torch.ones(4, 3)
print("ik,jk->ij:", tuple(torch.einsum("ik,jk->ij", A, B).shape))
torch.einsum("ik,kj->ij", A, B)
