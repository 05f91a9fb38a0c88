import torch

values = torch.tensor([1.0, 2.0, 6.0])
for c in [2.0, 3.0, 4.0]:
    print(f"c = {c}   squares {(0.5 * (c - values) ** 2).sum().item():.4f}")

answers = torch.tensor([1.0, 1.0, 1.0, 0.0])
for p in [0.65, 0.75, 0.85]:
    y = torch.full((4,), p)
    squares = (0.5 * (y - answers) ** 2).sum()
    cross_entropy = -(answers * y.log() + (1 - answers) * (1 - y).log()).sum()
    print(f"p = {p}   squares {squares.item():.4f}", end="   ")
    print(f"cross entropy {cross_entropy.item():.4f}")
