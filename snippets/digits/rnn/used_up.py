import torch
from torch import nn, optim

for name, stored in {"filter": iter, "list": list}.items():
    layer = nn.Linear(3, 2)
    trained = stored(filter(lambda p: p.requires_grad, layer.parameters()))
    optimizer = optim.SGD(trained, lr=0.1)
    (100 * layer(torch.ones(3))).sum().backward()
    norm = nn.utils.clip_grad_norm_(trained, max_norm=1.0)
    slopes = torch.cat([p.grad.flatten() for p in layer.parameters()])
    print(f"{name:6}  returned {norm:6.2f}  length now {slopes.norm():6.2f}")
