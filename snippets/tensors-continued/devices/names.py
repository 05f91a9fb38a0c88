import torch

for name in ["cpu", "cuda", "cuda:1", "mps", "meta"]:
    device = torch.device(name)
    print(f"{name:6}  type {device.type:4}  index {device.index}")
