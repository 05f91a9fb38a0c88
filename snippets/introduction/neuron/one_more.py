import torch

weights = torch.tensor([4.0, -1.0, 0.5])
bias = -1.0
inputs = torch.tensor([0.5, 1.0, 2.0])
before = (weights * inputs).sum() + bias

for i, name in enumerate(["sunshine", "wind", "free time"]):
    more = inputs.clone()
    more[i] += 1
    after = (weights * more).sum() + bias
    print(f"1 more {name:10} u: {before.item()} -> {after.item()}")
