import torch

pixels = torch.tensor([[[255, 0, 0], [255, 10, 0]],
                       [[255, 20, 0], [255, 30, 0]]])
moved = pixels.permute(2, 0, 1)
cut = pixels.reshape(3, 2, 2)
print("red, moved:", moved[0].tolist())
print("red, cut:  ", cut[0].tolist())
