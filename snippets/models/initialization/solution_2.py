import torch
from torch import nn


def he(module):
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)


torch.manual_seed(0)
inner = nn.Sequential(nn.Linear(200, 800), nn.ReLU())
model = nn.Sequential(inner, nn.Linear(800, 10))
model.apply(he)
print(f"std of the weights: {inner[0].weight.std().item():.2f},"
      f" {model[1].weight.std().item():.2f}")
print("biases zero:", not inner[0].bias.any().item(), not model[1].bias.any().item())
