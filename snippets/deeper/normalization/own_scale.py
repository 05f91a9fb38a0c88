import torch

torch.manual_seed(0)
for B in (2, 4, 64):
    x = torch.randn(B, dtype=torch.float64)
    for correction in (0, 1):
        y = (x - x.mean()) / x.std(correction=correction)
        print(f"B = {B:2}, divided by {B - correction:2}:",
              f"mean of squares {y.square().mean():.4f}")
