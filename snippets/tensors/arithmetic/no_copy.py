import torch

a = torch.tensor([1, 2, 3])
stretched = a.expand(1000, 3)
print("shape:", stretched.shape)
print("numbers in memory:", stretched.untyped_storage().nbytes() // a.element_size())
