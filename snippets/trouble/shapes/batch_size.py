import torch
from torch import nn

images, labels = torch.zeros(6, 8, 8), torch.zeros(6, dtype=torch.long)
layer = nn.Linear(32, 10)
outputs = layer(images.reshape(-1, 32))
nn.CrossEntropyLoss()(outputs, labels)
