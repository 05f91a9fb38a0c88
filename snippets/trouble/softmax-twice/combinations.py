import torch
from torch import nn

logits, labels = torch.tensor([[3.0, 0.0, 0.0]]), torch.tensor([0])
ends = [nn.Identity(), nn.LogSoftmax(dim=1), nn.Softmax(dim=1)]
for end in ends:
    for loss in (nn.CrossEntropyLoss(), nn.NLLLoss()):
        names = f"{type(end).__name__:10}  {type(loss).__name__:16}"
        print(f"{names}  {loss(end(logits), labels).item():7.4f}")
