import torch

d = (2, 0, 1)
back = [d.index(axis) for axis in range(3)]
print("back:", back)

a = torch.arange(24).reshape(2, 3, 4)
print("as before:", torch.equal(a.permute(d).permute(back), a))
