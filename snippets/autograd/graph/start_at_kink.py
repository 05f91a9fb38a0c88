import torch
from torch import optim

zero = torch.tensor(0.0)
functions = {"relu": torch.relu, "maximum": lambda w: torch.maximum(w, zero)}
for name, function in functions.items():
    for start in (0.0, 0.001):
        w = torch.tensor(start, requires_grad=True)
        optimizer = optim.SGD([w], lr=0.1)
        for step in range(60):
            optimizer.zero_grad()
            loss = (function(w) - 2) ** 2
            loss.backward()
            optimizer.step()
        print(f"{name:7} from {start:5}: w {w.item():.3f}")
