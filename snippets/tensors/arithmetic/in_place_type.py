import torch

a = torch.tensor([1, 2, 3])
print(a + 0.5)
a += 0.5
