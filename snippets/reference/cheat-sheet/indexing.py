import torch

a = torch.arange(12).reshape(3, 4)
print(f"{a.tolist() = }")
print(f"{a[1] = }")
print(f"{a[1, 2].item() = }")
print(f"{a[:, -1] = }")
print(f"{a[:2, 1:3].tolist() = }")
print(f"{a[::2, 0] = }")
print(f"{a[[0, 2], [1, 3]] = }")
print(f"{a[a > 8] = }")
print(f"{(a > 8).nonzero().tolist() = }")
print(f"{a.gather(1, torch.tensor([[0], [1], [2]])).flatten() = }")
print(f"{torch.where(a[0] > 1, a[0], -1) = }")
