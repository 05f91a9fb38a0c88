import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
cell = a[0, 1]
print("tensor:", cell, tuple(cell.shape))
print("number:", cell.item(), type(cell.item()))
