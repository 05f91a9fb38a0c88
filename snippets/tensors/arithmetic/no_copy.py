import torch

a = torch.tensor([1, 2, 3])
stretched = a.expand(1000, 3)
memory = stretched.untyped_storage()
print("shape:", stretched.shape)
print("numbers in memory:", memory.nbytes() // a.element_size())
print("strides:", stretched.stride())
