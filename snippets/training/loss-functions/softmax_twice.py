import torch
from torch import nn

loss = nn.CrossEntropyLoss()
correct = torch.tensor(0)

for logits in [[20.0, 0.0, 0.0], [0.0, 0.0, 0.0], [-20.0, 20.0, 0.0]]:
    x = torch.tensor(logits)
    once = loss(x, correct)
    twice = loss(torch.softmax(x, dim=0), correct)
    print(
        f"{str(logits):18} once {once.item():7.4f}   twice {twice.item():.4f}"
    )
