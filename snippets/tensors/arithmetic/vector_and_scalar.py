import torch

a = torch.tensor([1, 2, 3])
print(a + 3)
