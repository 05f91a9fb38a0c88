import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
print("table.T.reshape(6):", table.T.reshape(6))
print("table.view(3, 2):", table.view(3, 2).tolist())
print("table.T:         ", table.T.tolist())
