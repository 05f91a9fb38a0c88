import torch

image = torch.tensor([0, 51, 204, 255], dtype=torch.uint8)
print("// 255:", image // 255)
print("/ 255: ", image / 255)
