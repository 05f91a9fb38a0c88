import torch

calm = torch.tensor([4.0, 5.0, 6.0])
wild = torch.tensor([0.0, 5.0, 10.0])
print(f"calm: mean {calm.mean():.4f}, std {calm.std():.4f}")
print(f"wild: mean {wild.mean():.4f}, std {wild.std():.4f}")
