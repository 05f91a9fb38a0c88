import torch
from torch import optim

for name, make, lr in [("SGD", optim.SGD, 0.03), ("Adam", optim.Adam, 0.3)]:
    for factor in [1, 10]:
        w = torch.tensor([-4.0, 1.0], dtype=torch.float64, requires_grad=True)
        optimizer = make([w], lr=lr)
        for step in range(5):
            optimizer.zero_grad()
            error = factor * (w[0] ** 2 + 25 * w[1] ** 2) / 2
            error.backward()
            optimizer.step()
        values = [f"{value:.3f}" for value in w.tolist()]
        print(f"{name:4} error times {factor:2}: w = {values}")
