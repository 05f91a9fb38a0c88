import torch
from torch import nn

cases = [
    ("right", [4.0, 0.0]),
    ("wrong", [0.0, 2.0]),
    ("very wrong", [0.0, 8.0]),
]
for name, numbers in cases:
    sizes = []
    for last in (nn.Identity(), nn.Softmax(dim=1)):
        logits = torch.tensor([numbers], requires_grad=True)
        nn.CrossEntropyLoss()(last(logits), torch.tensor([0])).backward()
        sizes.append(logits.grad.abs().max().item())
    print(f"{name:10}  gradient once {sizes[0]:.4f}  twice {sizes[1]:.4f}")
