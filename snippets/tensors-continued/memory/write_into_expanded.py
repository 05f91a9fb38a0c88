import torch

row = torch.zeros(3)
table = row.expand(2, 3)
print("strides:", table.stride())
table.add_(1)
