import torch

b = torch.arange(20).reshape(4, 5)
print("last column: ", b[:, -1].tolist())
print("even rows:   ", b[::2].tolist())
print("inner part:  ", b[1:-1, 1:-1].tolist())
print("four corners:", b[[0, 0, -1, -1], [0, -1, 0, -1]].tolist())
