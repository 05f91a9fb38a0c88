import torch
from torch import nn

device = "meta"
model = nn.Linear(2, 1).to(device)
x = torch.ones(4, 2).to(device)
t = torch.ones(4, 1)
y = model(x)
print("prediction:", y.device, "target:", t.device)
nn.functional.mse_loss(y, t)
