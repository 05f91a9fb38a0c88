import torch
from torch import nn

torch.set_default_dtype(torch.float64)
layer, rms = nn.LayerNorm(2), nn.RMSNorm(2)
print("eps of LayerNorm:", layer.eps, " eps of RMSNorm:", rms.eps)
for x in (torch.tensor([1.0, 7.0]), torch.tensor([0.0001, 0.0007])):
    a, b = layer(x), rms(x)
    print(f"layer norm {a[0]:7.4f} {a[1]:.4f}  RMS norm {b[0]:.4f} {b[1]:.4f}")
