import torch
from torch import optim

adaptive = [(make, 0.3) for make in [optim.Adagrad, optim.RMSprop, optim.Adam]]
for make, lr in [(optim.SGD, 0.03), *adaptive]:
    for factor in [1, 10]:
        w = torch.tensor([-4.0, 1.0], dtype=torch.float64, requires_grad=True)
        optimizer = make([w], lr=lr)
        for step in range(5):
            optimizer.zero_grad()
            error = factor * (w[0] ** 2 + 25 * w[1] ** 2) / 2
            error.backward()
            optimizer.step()
        values = [f"{value:.3f}" for value in w.tolist()]
        print(f"{make.__name__:8} error times {factor:2}: w = {values}")
