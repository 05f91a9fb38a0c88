import torch

A = torch.tensor([[2.0, 4.0, 1.0],
                  [0.0, 3.0, 5.0]])
x = torch.tensor([100.0, 50.0, 200.0])
z = torch.tensor([1.0, 10.0])

A_x = torch.zeros(2)
z_A = torch.zeros(3)
for i in range(2):
    for j in range(3):
        A_x[i] += A[i, j] * x[j]
        z_A[j] += z[i] * A[i, j]

print("A @ x by hand: ", A_x)
print("torch.mv(A, x):", torch.mv(A, x))
print("z @ A by hand: ", z_A)
print("z @ A by torch:", z @ A)
print("A.T @ z:       ", A.T @ z)
difference_1 = (A_x - A @ x).abs().max().item()
difference_2 = (z_A - z @ A).abs().max().item()
print("largest difference:", max(difference_1, difference_2))
