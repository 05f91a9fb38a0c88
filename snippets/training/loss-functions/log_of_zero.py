import torch
from torch import nn


def pick_first(x, target):
    return -torch.log(torch.softmax(x, dim=0)[target])


def log_first(x, target):
    return -torch.log(torch.softmax(x, dim=0))[target]


target = torch.tensor(0)
for logits in [[-100.0, 100.0], [100.0, -100.0]]:
    print("logits", logits, "class 0 is right")
    for loss_function in [pick_first, log_first, nn.CrossEntropyLoss()]:
        x = torch.tensor(logits, requires_grad=True)
        loss = loss_function(x, target)
        loss.backward()
        name = getattr(loss_function, "__name__", "CrossEntropyLoss")
        gradient = [f"{slope:.1f}" for slope in x.grad.tolist()]
        print(f"  {name:16} loss {loss.item():5.1f}  gradient {gradient}")
