import torch

v = torch.tensor([1, 2, 3])
with_itself = v @ v
column = v[:, None]
row = v[None, :]

print("v @ v:       ", with_itself)
print("row @ column:", row @ column)
print("column @ row:", (column @ row).tolist())
