import torch
from torch import nn

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
x = 3 * torch.randn(5, 6, 8) + 2
norms = {
    "batch": (nn.BatchNorm1d(6), (5, 6, 8), (0, 2)),
    "layer": (nn.LayerNorm([6, 8]), (5, 6, 8), (1, 2)),
    "group": (nn.GroupNorm(2, 6), (5, 2, 3, 8), (2, 3)),
    "instance": (nn.InstanceNorm1d(6, affine=True), (5, 6, 8), (2,)),
}
for name, (layer, shape, dims) in norms.items():
    nn.init.constant_(layer.weight, 2.0)
    nn.init.constant_(layer.bias, 1.0)
    parts = x.reshape(shape)
    mean = parts.mean(dim=dims, keepdim=True)
    variance = ((parts - mean) ** 2).mean(dim=dims, keepdim=True)
    standardized = (parts - mean) / torch.sqrt(variance + layer.eps)
    by_hand = 2 * standardized.reshape(x.shape) + 1
    close = (by_hand - layer(x)).abs().max().item() < 1e-12
    print(f"{name:8} {mean.numel():2} means, {layer.weight.numel():2} factors,",
          "largest difference below 1e-12:", close)
