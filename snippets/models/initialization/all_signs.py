import torch

x = torch.ones(4)
for size in (0.25, 0.5, 1.0):
    w = size * torch.cartesian_prod(*[torch.tensor([-1.0, 1.0])] * 4)
    y = w @ x
    values, counts = y.unique(return_counts=True)
    print(f"weights {size} or -{size}:", len(w), "cases")
    print("  sums:           ", values.tolist())
    print("  how often:      ", counts.tolist())
    print("  mean of squares:", y.square().mean().item())
