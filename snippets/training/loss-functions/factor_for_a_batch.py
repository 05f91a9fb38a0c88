import torch
from torch import nn

y = torch.tensor([[2.0, 5.0, 4.0], [1.0, 0.0, 2.0]], requires_grad=True)
t = torch.tensor([[3.0, 5.0, 2.0], [1.0, 1.0, 1.0]])
samples, n = y.shape

error_of_each_sample = 0.5 * ((y - t) ** 2).sum(dim=1)
by_hand = error_of_each_sample.mean()
mse = nn.MSELoss()(y, t)
print("E of each sample:", error_of_each_sample.tolist())
print(f"mean of E: {by_hand.item():.4f}")
print(f"MSELoss:   {mse.item():.4f}")
print(f"n/2 times MSELoss: {(n / 2 * mse).item():.4f}")
print(f"difference: {(by_hand - n / 2 * mse).abs().item():.6f}")

mse.backward()
gradient_by_hand = 2 / (samples * n) * (y - t).detach()
difference = (y.grad - gradient_by_hand).abs().max().item()
print(f"difference of gradients: {difference:.6f}")
