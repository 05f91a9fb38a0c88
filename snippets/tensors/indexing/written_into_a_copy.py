import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
a[a > 3][0] = 100
a[[0, 1]][:, 0] = 100
print("two brackets:", a.tolist())

a[[0, 1], 0] = 100
print("one bracket: ", a.tolist())
