import torch
from torch import optim

for order in ("zero backward step", "backward step zero", "backward zero step"):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = optim.SGD([w], lr=0.25)
    for step in range(20):
        error = (w - 3) ** 2
        for call in order.split():
            if call == "zero":
                optimizer.zero_grad()
            elif call == "backward":
                error.backward()
            else:
                optimizer.step()
    print(f"{order}: w {w.item():.4f}")
