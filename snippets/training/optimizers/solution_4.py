import torch
from torch import nn, optim

layer = nn.Linear(2, 1)
nn.init.constant_(layer.weight, 1.0)
nn.init.constant_(layer.bias, 1.0)
optimizer = optim.AdamW(
    [
        {"params": [layer.weight], "weight_decay": 0.5},
        {"params": [layer.bias], "weight_decay": 0.0},
    ],
    lr=0.1,
)
layer.weight.grad = torch.zeros(1, 2)
layer.bias.grad = torch.zeros(1)
optimizer.step()
print("weight", [f"{value:.4f}" for value in layer.weight[0].tolist()])
print("bias  ", [f"{value:.4f}" for value in layer.bias.tolist()])
