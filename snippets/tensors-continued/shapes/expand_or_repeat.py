import torch

row = torch.tensor([[7, 8, 9]])
expanded = row.expand(4, 3)
repeated = row.repeat(4, 1)
twice = row.repeat(4, 2)
print("equal:   ", torch.equal(expanded, repeated))
print("repeat(4, 2):", tuple(twice.shape))

row[0, 0] = 100
print("expanded:", expanded[3].tolist())
print("repeated:", repeated[3].tolist())
