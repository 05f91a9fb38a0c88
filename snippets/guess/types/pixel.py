import torch

pixel = torch.tensor([1], dtype=torch.uint8)
print((pixel == 257).item(), (pixel > -1).item())
