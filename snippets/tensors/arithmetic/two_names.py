import torch

a = torch.tensor([1, 2, 3])
b = a
a = a + 1
print("a = a + 1   a:", a, " b:", b)

a = torch.tensor([1, 2, 3])
b = a
a += 1
print("a += 1      a:", a, " b:", b)
