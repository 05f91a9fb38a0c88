import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("a[1]:    ", a[1], tuple(a[1].shape))
print("a[1:2]:  ", a[1:2], tuple(a[1:2].shape))
print("a[:, 0]: ", a[:, 0], tuple(a[:, 0].shape))
