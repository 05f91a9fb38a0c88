import torch

A = torch.tensor([[2, 4, 1],
                  [0, 3, 5]])
B = torch.tensor([[100, 90],
                  [50, 60],
                  [200, 150]])
N, K = A.shape
K, M = B.shape

C = torch.zeros(N, M, dtype=torch.int64)
for i in range(N):
    for j in range(M):
        for k in range(K):
            C[i, j] += A[i, k] * B[k, j]

print(C)
print("A @ B:       difference", (C - A @ B).abs().max().item())
print("torch.mm:    difference", (C - torch.mm(A, B)).abs().max().item())
print("A.matmul(B): difference", (C - A.matmul(B)).abs().max().item())
