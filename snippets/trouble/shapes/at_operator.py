import torch

a = torch.zeros(2, 3)
print("a @ a.T:", (a @ a.T).shape)
a @ a
