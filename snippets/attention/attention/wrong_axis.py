import torch

torch.manual_seed(0)
Q, K, V = torch.randn(3, 4, 2)
V[:] = 1.0
for dim in (1, 0):
    weights = (Q @ K.T / 2**0.5).softmax(dim=dim)
    print(f"dim={dim}:", [f"{y:.2f}" for y in (weights @ V)[:, 0].tolist()])
