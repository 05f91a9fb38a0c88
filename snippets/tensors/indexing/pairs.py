import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
print("pairs:", a[[0, 1], [1, 2]])
print("grid: ", a[[0, 1]][:, [1, 2]].tolist())
print("grid: ", a[[[0], [1]], [1, 2]].tolist())
