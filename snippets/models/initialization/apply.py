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
for name, parameter in model.named_parameters():
    print(f"{name:10} std {parameter.std():.3f}")
print(f"formula: {(2 / 200) ** 0.5:.3f} and {(2 / 800) ** 0.5:.3f}")
