import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0, 0.0], [0.0, 1.0, 0.0]], requires_grad=True)
for numbers in ([0, 1], [0, -100], [-100, -100]):
    labels = torch.tensor(numbers)
    logits.grad = None
    loss = nn.CrossEntropyLoss()(logits, labels)
    loss.backward()
    no_slope = bool((logits.grad == 0).all())
    counted = (labels != -100).sum().clamp(min=1)
    cure = nn.CrossEntropyLoss(reduction="sum")(logits, labels) / counted
    print(f"labels {numbers}")
    print(f"  mean {loss:.4f}  gradient is 0: {no_slope}  cure {cure:.4f}")
