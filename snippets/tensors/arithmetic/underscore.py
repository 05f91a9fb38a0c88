import torch

a = torch.tensor([1, 2, 3])
before = a.data_ptr()
a.add_(10)
print("a.add_(10):", a, " same memory:", a.data_ptr() == before)
a.mul_(2)
print("a.mul_(2): ", a, " same memory:", a.data_ptr() == before)
a = a - 20
print("a = a - 20:", a, " same memory:", a.data_ptr() == before)
