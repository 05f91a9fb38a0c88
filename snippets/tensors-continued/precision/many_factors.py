import math

import torch

chances = torch.full((200,), 0.5)
print("product:", chances.prod().item())
print(f"sum of logarithms: {chances.log().sum().item():.2f}")
print(f"by hand, 200 log 0.5: {200 * math.log(0.5):.2f}")
