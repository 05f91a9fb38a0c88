import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
order = torch.tensor([2, 0, 0])
print("list:  ", a[:, [2, 0, 0]].tolist())
print("tensor:", a[:, order].tolist())
print("rows:  ", a[[1, 0]].tolist())
