import torch

x = torch.tensor([[-2.0, 2.0], [-1.0, 1.0], [0.0, 0.0], [1.0, 1.0], [2.0, 2.0]])
middle = x - x.mean(dim=0)
v = torch.linalg.svd(middle).Vh[0]
rest = middle - (middle @ v)[:, None] * v
print("direction, up to its sign:", [round(abs(c), 3) for c in v.tolist()])
print(f"straight: error {rest.square().mean():.3f}")
