import torch

seconds = torch.tensor([30, 90, 365])
print("seconds / 60  =", seconds / 60)
print("seconds // 60 =", seconds // 60)
print("seconds % 60  =", seconds % 60)
