import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(2, 3, kernel_size=3).double()
images = torch.randn(5, 2, 8, 8, dtype=torch.float64)
by_torch = layer(images)

by_hand = torch.zeros(5, 3, 6, 6, dtype=torch.float64)
for n in range(5):
    for o in range(3):
        for i in range(6):
            for j in range(6):
                window = images[n, :, i : i + 3, j : j + 3]
                total = (layer.weight[o] * window).sum()
                by_hand[n, o, i, j] = total + layer.bias[o]

print("images:", tuple(images.shape))
print("weight:", tuple(layer.weight.shape), " bias:", tuple(layer.bias.shape))
print("output:", tuple(by_torch.shape))
print(f"largest difference: {(by_hand - by_torch).abs().max().item():.10f}")
