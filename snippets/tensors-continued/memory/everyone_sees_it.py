import torch

a = torch.tensor([[1, 2, 3], [4, 5, 6]])
row, column, flat = a[0], a[:, 1], a.view(6)
kept = a.clone()
column.mul_(10)
print("column.mul_(10)")
for name, t in [("a", a), ("row", row), ("flat", flat), ("kept", kept)]:
    print(f"  {name:5}", t.tolist())
a = a + 1
print("a = a + 1")
print("  a    ", a.tolist())
print("  row  ", row.tolist())
