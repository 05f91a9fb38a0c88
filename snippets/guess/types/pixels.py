import torch

pixels = torch.tensor([200, 100], dtype=torch.uint8)
print((pixels[0] + pixels[1]).item(), pixels.sum().item())
