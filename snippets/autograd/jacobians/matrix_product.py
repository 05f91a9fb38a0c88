import torch

torch.manual_seed(0)
A = torch.randn(2, 3, dtype=torch.float64)
B = torch.randn(3, 4, dtype=torch.float64)
G = torch.randn(2, 4, dtype=torch.float64)

short_A, short_B = G @ B.T, A.T @ G
table = torch.func.jacrev(lambda A: A @ B)(A)
long_A = (G.reshape(8) @ table.reshape(8, 6)).reshape(2, 3)
A.requires_grad_()
B.requires_grad_()
(A @ B).backward(G)

print("table for A:", tuple(table.shape), "that is", table.numel(), "numbers")
for slope, by_torch in [(short_A, A.grad), (short_B, B.grad), (long_A, A.grad)]:
    difference = (slope - by_torch).abs().max().item()
    print("largest difference below 1e-12:", difference < 1e-12)
