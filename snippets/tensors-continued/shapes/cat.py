import torch

a = torch.tensor([[0, 1, 2], [3, 4, 5]])
b = torch.tensor([[6, 7, 8], [9, 10, 11]])
below = torch.cat([a, b])
beside = torch.cat([a, b], dim=1)
print("dim 0:", tuple(below.shape), "last row: ", below[3].tolist())
print("dim 1:", tuple(beside.shape), "first row:", beside[0].tolist())

differences = []
for i in range(2):
    for j in range(3):
        differences.append((below[2 + i, j] - b[i, j]).abs().item())
print("largest difference:", max(differences))
