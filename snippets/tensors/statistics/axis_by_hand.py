import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]], dtype=torch.float64)
R, C = a.shape
columns = torch.zeros(C, dtype=torch.float64)
rows = torch.zeros(R, dtype=torch.float64)
for i in range(R):
    for j in range(C):
        columns[j] += a[i, j]
        rows[i] += a[i, j]
columns = columns / R
rows = rows / C

print("mean(0) by hand:", columns.tolist())
print("mean(1) by hand:", rows.tolist())
difference_0 = (columns - a.mean(0)).abs().max().item()
difference_1 = (rows - a.mean(1)).abs().max().item()
largest = max(difference_0, difference_1)
print("largest difference below 1e-12:", largest < 1e-12)
