import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 6, 8)
norms = {
    "GroupNorm(1, 6)": nn.GroupNorm(1, 6),
    "GroupNorm(6, 6)": nn.GroupNorm(6, 6),
}
for name, norm in norms.items():
    layer = torch.allclose(norm(x), nn.LayerNorm([6, 8])(x), atol=1e-6)
    instance = torch.allclose(norm(x), nn.InstanceNorm1d(6)(x), atol=1e-6)
    print(f"{name}: as layer norm {layer}, as instance norm {instance}")
