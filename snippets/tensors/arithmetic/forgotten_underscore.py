import torch

a = torch.tensor([1, 2, 3])
a.add(10)
print("after a.add(10): ", a)
a.add_(10)
print("after a.add_(10):", a)
