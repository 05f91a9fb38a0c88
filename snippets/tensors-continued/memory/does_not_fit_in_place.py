import torch

row = torch.zeros(3)
table = torch.ones(2, 3)
print((row + table).tolist())
row += table
