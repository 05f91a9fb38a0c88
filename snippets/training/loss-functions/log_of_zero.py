import torch
from torch import nn

target = torch.tensor(0)
for name in ["log of softmax", "CrossEntropyLoss"]:
    x = torch.tensor([-100.0, 100.0], requires_grad=True)
    if name == "log of softmax":
        loss = -torch.log(torch.softmax(x, dim=0)[target])
    else:
        loss = nn.CrossEntropyLoss()(x, target)
    loss.backward()
    print(f"{name:17} loss {loss.item()}   gradient {x.grad.tolist()}")
