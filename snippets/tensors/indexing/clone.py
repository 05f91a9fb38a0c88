import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]])
first_row = a[0].clone()
first_row[0] = 100
print("first row:", first_row.tolist())
print("a:        ", a.tolist())
