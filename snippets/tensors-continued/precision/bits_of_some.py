import torch

for x in [1.0, 2.0, 1.5, 0.1, 0.0, -0.0, float("inf"), float("nan")]:
    number = torch.tensor(x).view(torch.int32).item()
    bits = f"{number & 0xFFFFFFFF:032b}"
    print(f"{x:4}  {bits[0]} {bits[1:9]} {bits[9:]}")
