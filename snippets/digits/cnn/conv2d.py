import torch
from torch.nn import functional as F

torch.manual_seed(0)
image = torch.randn(6, 7, dtype=torch.float64)
kernel = torch.randn(3, 2, dtype=torch.float64)
bias = torch.tensor(0.5, dtype=torch.float64)

by_hand = torch.zeros(4, 6, dtype=torch.float64)
for i in range(4):
    for j in range(6):
        window = image[i : i + 3, j : j + 2]
        by_hand[i, j] = (kernel * window).sum() + bias

by_torch = F.conv2d(image[None, None], kernel[None, None], bias[None])
print("shapes:", tuple(by_hand.shape), "and", tuple(by_torch.shape))
difference = (by_hand - by_torch[0, 0]).abs().max().item()
print(f"largest difference: {difference:.10f}")
