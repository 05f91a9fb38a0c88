import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("last row:     ", a[-1])
print("last element: ", a[-1, -1])
print("last column:  ", a[:, -1])
print("last two:     ", a[0, -2:])
