import torch

wanted = torch.arange(1, 1.3, 0.1)
print("arange:  ", wanted)
print("(1.3 - 1) / 0.1 =", (1.3 - 1) / 0.1)
print("linspace:", torch.linspace(1, 1.2, 3))
