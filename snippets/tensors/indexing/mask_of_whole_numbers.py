import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("right:", a[a[:, 0] > 3].tolist())
zero_or_one = (a[:, 0] > 3).long()
print("mask: ", zero_or_one)
print("wrong:", a[zero_or_one].tolist())
