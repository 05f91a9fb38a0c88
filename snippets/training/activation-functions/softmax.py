import torch

x = torch.tensor([0.0, 1.0, 3.0], dtype=torch.float64)
by_torch = torch.softmax(x, dim=0)
jacobian = torch.autograd.functional.jacobian(
    lambda x: torch.softmax(x, dim=0), x
)

y = torch.exp(x) / torch.exp(x).sum()
by_hand = torch.empty(3, 3, dtype=torch.float64)
for i in range(3):
    for j in range(3):
        by_hand[i, j] = y[i] * (1 - y[i]) if i == j else -y[i] * y[j]

print("all derivatives:")
for row in jacobian:
    print("  ", "  ".join(f"{v:7.4f}" for v in row))
apart = (y - by_torch).abs().max()
slopes_apart = (by_hand - jacobian).abs().max()
print("largest difference of values below 1e-12:", (apart < 1e-12).item())
print("of derivatives, difference below 1e-12:", (slopes_apart < 1e-12).item())
print("each column sums to zero:", (jacobian.sum(0).abs().max() < 1e-12).item())
