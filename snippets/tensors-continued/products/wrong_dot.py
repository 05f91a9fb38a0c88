import torch

A = torch.ones(4, 3)
B = torch.ones(4, 3)
print("one number for each row:", (A * B).sum(1))
torch.dot(A, B)
