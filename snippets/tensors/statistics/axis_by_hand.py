import torch

a = torch.tensor([[1, 2, 3],
                  [4, 5, 6]], dtype=torch.float64)
R, C = a.shape
columns = torch.zeros(C, dtype=torch.float64)
rows = torch.zeros(R, dtype=torch.float64)
for i in range(R):
    for j in range(C):
        columns[j] += a[i, j] / R
        rows[i] += a[i, j] / C

print("mean(0) by hand:", columns.tolist())
print("mean(1) by hand:", rows.tolist())
print(f"largest difference of mean(0): {(columns - a.mean(0)).abs().max():.1f}")
print(f"largest difference of mean(1): {(rows - a.mean(1)).abs().max():.1f}")
