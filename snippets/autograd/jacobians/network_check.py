import torch


def error(weights):
    hidden = torch.tanh(x @ weights[:6].reshape(2, 3) + weights[6:9])
    return ((hidden @ weights[9:12] + weights[12] - t) ** 2).mean()


torch.manual_seed(0)
weights = torch.randn(13, dtype=torch.float64, requires_grad=True)
x = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=torch.float64)
t = torch.tensor([0, 1, 1, 0], dtype=torch.float64)
(slopes,) = torch.autograd.grad(error(weights), weights)

h = 1e-5
nudged = []
with torch.no_grad():
    for nudge in h * torch.eye(13, dtype=torch.float64):
        change = error(weights + nudge) - error(weights - nudge)
        nudged.append(change / (2 * h))
print(f"largest slope: {slopes.abs().max().item():.4f}")
difference = (torch.stack(nudged) - slopes).abs().max().item()
print("largest difference below 1e-8:", difference < 1e-8)
