import torch
from torch import nn

layer = nn.BatchNorm1d(1)
with torch.inference_mode():
    layer(torch.tensor([[10.0], [20.0]]))
print("after a question in train mode:", layer.running_mean.tolist())
layer.eval()
with torch.inference_mode():
    layer(torch.tensor([[10.0], [20.0]]))
print("after the same in eval mode:   ", layer.running_mean.tolist())
