import torch

a, b = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 5.0])
print(f"{a + b, a * b = }")
print(f"{a / b = }")
print(f"{b // 2, b % 2 = }")
print(f"{a**2, b.sqrt() = }")
print(f"{a.exp(), b.log() = }")
print(f"{(a[:, None] + b).tolist() = }")
print(f"{a > 1, (a > 1) & (b < 4) = }")
print(f"{torch.equal(a, b), torch.maximum(a, b) = }")
print(f"{b.clamp(max=4) = }")
print(f"{torch.allclose(a / 3 * 3, a) = }")
print(f"{a.add_(1), a = }")
