import torch

A = torch.tensor([[2.0, 4.0, 1.0],
                  [0.0, 3.0, 5.0]])
x = torch.tensor([100.0, 50.0, 200.0])

rows = torch.stack([A[0] @ x, A[1] @ x])
columns = 100 * A[:, 0] + 50 * A[:, 1] + 200 * A[:, 2]
print("rows, one by one:   ", rows)
print("columns, weighted:  ", columns)
print("A @ x:              ", A @ x)
