import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
print(f"{model[0].weight.shape = }")
print(f"{[name for name, p in model.named_parameters()] = }")
print(f"{sum(p.numel() for p in model.parameters()) = }")
print(f"{model(torch.ones(8, 4)).shape = }")
print(f"{nn.init.kaiming_normal_(model[0].weight) is model[0].weight = }")
print(f"{model[0].requires_grad_(False).weight.requires_grad = }")
print(f"{model.eval().training, model.train().training = }")
print(f"{next(model.double().parameters()).dtype = }")
