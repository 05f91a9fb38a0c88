import torch

a = torch.arange(6).reshape(2, 3)
for name, tensor in [("a", a), ("reshape", a.reshape(3, 2)), ("a.T", a.T)]:
    read = [number for row in tensor.tolist() for number in row]
    print(f"{name:8}", tensor.tolist(), "read:", read)
