import torch
from torch import nn

images = torch.zeros(32, 8, 8)
layer = nn.RNN(8, 64, batch_first=True)
print("rows as steps:", tuple(layer(images)[0].shape))
layer(images.reshape(32, 1, 64))
