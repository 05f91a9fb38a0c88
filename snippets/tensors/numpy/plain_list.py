import torch

tensor = torch.tensor([[1, 2],
                       [3, 4]])
rows = tensor.tolist()
print(rows, type(rows), type(rows[0][0]))
print(torch.tensor(0.1).tolist())
print(torch.tensor(0.1, dtype=torch.float64).tolist())
