import torch

x = torch.tensor([-1.0, 0.0, 0.5, 1.55])
s = (x.max() - x.min()).item() / 255
z = -128 - round(x.min().item() / s)
q = (x / s).round() + z
print(f"scale {s:.2f}, zero point {z}")
print([int(mark) for mark in q])
