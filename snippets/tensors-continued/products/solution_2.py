import torch

A = torch.tensor([[2, 4, 1],
                  [0, 3, 5]])
B = torch.tensor([[100, 90],
                  [50, 60],
                  [200, 150]])
total = torch.zeros(2, 2, dtype=torch.int64)
for k in range(3):
    total += torch.outer(A[:, k], B[k])
    print("after fruit", k, total.tolist())
print("A @ B:       ", (A @ B).tolist())
