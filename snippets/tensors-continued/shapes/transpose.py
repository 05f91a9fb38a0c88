import torch

a = torch.arange(6).reshape(2, 3)
b = a.T
print(tuple(a.shape), "->", tuple(b.shape))

differences = []
for i in range(2):
    for j in range(3):
        differences.append((b[j, i] - a[i, j]).abs().item())
print("largest difference:", max(differences))
