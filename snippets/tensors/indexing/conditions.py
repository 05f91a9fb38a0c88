import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("and:", a[(a > 1) & (a < 5)])
print("or: ", a[(a < 2) | (a > 5)])
print("not:", a[~(a > 3)])
print("how many are above 3:", (a > 3).sum().item())
print("where they are:", (a > 3).nonzero().tolist())
