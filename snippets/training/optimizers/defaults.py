import torch
from torch import optim

w = torch.tensor([0.0], requires_grad=True)
shown = ["lr", "momentum", "alpha", "betas", "eps", "weight_decay"]
for make in [optim.SGD, optim.Adagrad, optim.RMSprop, optim.Adam, optim.AdamW]:
    defaults = make([w]).defaults
    values = [f"{key}={defaults[key]}" for key in shown if key in defaults]
    print(f"{make.__name__}:", ", ".join(values))
