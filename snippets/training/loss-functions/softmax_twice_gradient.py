import torch
from torch import nn

for name in ["logits", "softmax twice"]:
    x = torch.tensor([-4.0, 4.0, 0.0], requires_grad=True)
    inputs = x if name == "logits" else torch.softmax(x, dim=0)
    nn.CrossEntropyLoss()(inputs, torch.tensor(0)).backward()
    print(f"{name:14}", [f"{g:.4f}" for g in x.grad.tolist()])
