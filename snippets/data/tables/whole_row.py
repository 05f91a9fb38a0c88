import torch

print(torch.tensor([float("16777217"), float("00123")]).tolist())
