import torch

pixels = torch.tensor([0, 8, 15, 16, -1])
print("/ 16: ", pixels / 16)
print("// 16:", pixels // 16)
