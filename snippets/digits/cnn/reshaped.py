import torch

red, green = torch.full((2, 2), 1), torch.full((2, 2), 2)
photo = torch.stack([red, green], dim=-1)
print("height, width, channels:", tuple(photo.shape))
print("permute, channel 0:", photo.permute(2, 0, 1)[0].tolist())
print("reshape, channel 0:", photo.reshape(2, 2, 2)[0].tolist())
