import torch

a = torch.arange(6).view(2, 3)
flat = a.reshape(6)
turned = a.T.reshape(6)
flat[0] = 100
turned[1] = 200
print("a:     ", a.tolist())
print("turned:", turned.tolist())
print("contiguous().view(6):", a.T.contiguous().view(6).tolist())
