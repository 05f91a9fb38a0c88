import torch

A = torch.tensor([[1, 2], [3, 4]])
B = torch.tensor([[0, 1], [5, 2]])
x = torch.tensor([10, 1])

by_hand = [0, 0]
for i in range(2):
    for j in range(2):
        for k in range(2):
            by_hand[i] += (A[i, j] * B[j, k] * x[k]).item()

print("by hand:    ", by_hand)
print("(A @ B) @ x:", (A @ B) @ x)
print("A @ (B @ x):", A @ (B @ x))
print("A @ B @ x:  ", A @ B @ x, "from the left")
print("difference: ", (A @ (B @ x) - torch.tensor(by_hand)).abs().max().item())
