import torch

dice = torch.Generator().manual_seed(0)
throws = torch.randint(1, 7, (100000, 2), generator=dice)
share = (throws.sum(dim=1) == 7).double().mean().item()
p = 1 / 6
expected = (p * (1 - p) / 100000) ** 0.5
print(f"share {share:.4f}  exact {p:.4f}")
print(f"apart {abs(share - p):.4f}  expected spread {expected:.4f}")
