import torch

rows = [[1, 2, 3], [4, 5]]
print("lengths of the rows:", [len(row) for row in rows])
torch.tensor(rows)
