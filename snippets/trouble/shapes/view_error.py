import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
table.T.view(6)
