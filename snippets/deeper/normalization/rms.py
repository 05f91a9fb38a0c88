import torch
from torch import nn

torch.set_default_dtype(torch.float64)
x = torch.tensor([[1.0, 7.0], [10.0, 70.0], [11.0, 17.0]])
layer, rms = nn.LayerNorm(2), nn.RMSNorm(2, eps=1e-5)
by_hand = x / torch.sqrt((x**2).mean(dim=1, keepdim=True) + 1e-5)
for row, a, b in zip(x, layer(x), by_hand):
    print(row.tolist(), f"layer norm {a[0]:7.4f} {a[1]:.4f}",
          f" RMS norm {b[0]:.4f} {b[1]:.4f}")
difference = (by_hand - rms(x)).abs().max().item()
print("largest difference below 1e-12:", difference < 1e-12)
