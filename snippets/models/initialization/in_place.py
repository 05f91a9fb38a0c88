from torch import nn

layer = nn.Linear(4, 3)
layer.weight.normal_(std=0.1)
