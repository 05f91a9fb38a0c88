import torch

a = torch.tensor([1, 2, 3])
b = a.numpy()

b = b * 10
print("after b = b * 10:", a.tolist(), b.tolist())

b = a.numpy()
b *= 10
print("after b *= 10:   ", a.tolist(), b.tolist())
