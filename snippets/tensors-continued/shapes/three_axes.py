import torch

a = torch.arange(12)
b = a.reshape(2, 2, 3)
print(b)
print("b[1, 0, 2] =", b[1, 0, 2].item())
print("back:", b.reshape(12).tolist())
