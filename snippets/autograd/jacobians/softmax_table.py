import torch

x = torch.tensor([1.0, 2.0, 7.0], dtype=torch.float64).log()
y = torch.softmax(x, dim=0)
by_hand = torch.diag(y) - y[:, None] * y
by_torch = torch.func.jacrev(lambda x: torch.softmax(x, dim=0))(x)

print("y:", [f"{number:.1f}" for number in y.tolist()])
for row in by_hand.tolist():
    print("  ".join(f"{number:5.2f}" for number in row))
difference = (by_hand - by_torch).abs().max().item()
print("largest difference below 1e-12:", difference < 1e-12)
