import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
x, labels = torch.rand(6, 64), torch.tensor([3, 8, 0, 1, 1, 9])
weights = torch.randn(64, 10)
lam, partner = torch.rand(6, 1), torch.randperm(6)

mixed = lam * x + (1 - lam) * x[partner]
t = F.one_hot(labels, 10).double()
targets = lam * t + (1 - lam) * t[partner]
by_torch = F.cross_entropy(mixed @ weights, targets)

log_y = (mixed @ weights).log_softmax(dim=1)
own, other = -log_y[range(6), labels], -log_y[range(6), labels[partner]]
by_hand = (lam[:, 0] * own + (1 - lam[:, 0]) * other).mean()
first, second = labels[0], labels[partner[0]]
print(f"{lam[0, 0]:.2f} of a {first} and the rest of a {second}: targets",
      f"{targets[0, first]:.2f} and {targets[0, second]:.2f}")
print("difference below 1e-12:", (by_hand - by_torch).abs().item() < 1e-12)
