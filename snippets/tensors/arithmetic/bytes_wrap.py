import torch

pixels = torch.tensor([0, 100, 200], dtype=torch.uint8)
print("too bright:", pixels + 100)
print("repaired:  ", (pixels.int() + 100).clamp(max=255))
