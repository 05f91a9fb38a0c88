import torch

A, B, C = torch.ones(10, 100), torch.ones(100, 5), torch.ones(5, 50)
left_first = 10 * 100 * 5 + 10 * 5 * 50
right_first = 100 * 5 * 50 + 10 * 100 * 50

print("(A @ B) @ C:", left_first)
print("A @ (B @ C):", right_first)
print("same result:", torch.equal((A @ B) @ C, A @ (B @ C)))
