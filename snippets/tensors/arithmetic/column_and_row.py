import torch

tens = torch.tensor([10, 20])
a = torch.tensor([1, 2, 3])
column = tens[:, None]
print("column:", column.shape, " row:", a.shape)
print(column + a)
