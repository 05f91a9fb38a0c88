import torch

A = torch.tensor([[2, 4, 1],
                  [0, 3, 5]])
B = torch.tensor([[100, 90],
                  [50, 60],
                  [200, 150]])

by_hand = torch.zeros(2, 2, dtype=torch.int64)
for i in range(2):
    for j in range(2):
        by_hand[j, i] = sum(A[i, k] * B[k, j] for k in range(3))

print("shapes:", tuple(B.T.shape), "@", tuple(A.T.shape))
print(B.T @ A.T)
print("difference to (A @ B).T:", (B.T @ A.T - (A @ B).T).abs().max().item())
print("difference to by hand:  ", (B.T @ A.T - by_hand).abs().max().item())
