import torch
from torch import nn

x = torch.tensor([[1, 2, 3, 6], [10, 20, 30, 60]], dtype=torch.float64)
norm = nn.LayerNorm(4, dtype=torch.float64)
with torch.no_grad():
    norm.weight.copy_(torch.tensor([1.0, 2.0, 1.0, 1.0]))
    norm.bias.copy_(torch.tensor([0.0, 0.0, 0.0, 5.0]))

mean = x.mean(dim=1, keepdim=True)
variance = ((x - mean) ** 2).mean(dim=1, keepdim=True)
standardized = (x - mean) / torch.sqrt(variance + 1e-5)
by_hand = standardized * norm.weight + norm.bias
for i, row in enumerate(standardized.tolist()):
    print(f"mean {mean[i].item()}, variance {variance[i].item()}:", end=" ")
    print("  ".join(f"{number:.4f}" for number in row))
difference = (by_hand - norm(x)).abs().max().item()
print("largest difference below 1e-12:", difference < 1e-12)

wrong = (x - mean) / x.std(dim=1, keepdim=True)
difference = (wrong - standardized).abs().max().item()
print(f"with n - 1 in the variance: {difference:.4f}")
