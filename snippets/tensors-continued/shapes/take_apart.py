import torch

a = torch.arange(10).reshape(5, 2)
print("split(2): ", [tuple(part.shape) for part in a.split(2)])
print("split:    ", [tuple(part.shape) for part in a.split([1, 4])])
print("chunk(2): ", [tuple(part.shape) for part in a.chunk(2)])
print("chunk(4): ", [tuple(part.shape) for part in a.chunk(4)])
print("tensor_split(4):", [tuple(part.shape) for part in a.tensor_split(4)])
print("unbind(1):", [part.tolist() for part in a.unbind(1)])
