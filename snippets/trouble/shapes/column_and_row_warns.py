import torch
from torch import nn

targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
outputs = targets.unsqueeze(1)
print("loss:", nn.MSELoss()(outputs, targets).item())
