import torch
from torch import optim

for name in ["constant", "1 / step"]:
    w = torch.tensor(5.0, requires_grad=True)
    optimizer = optim.SGD([w], lr=0.5)
    values = []
    for step in range(1, 101):
        target = 0.0 if step % 2 == 1 else 2.0
        if name == "1 / step":
            optimizer.param_groups[0]["lr"] = 1 / step
        optimizer.zero_grad()
        error = (w - target) ** 2 / 2
        error.backward()
        optimizer.step()
        if step in [1, 2, 3, 4, 99, 100]:
            values.append(f"{w.item():.4f}")
    print(f"{name}:", *values)
