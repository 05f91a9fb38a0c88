import torch
from torch import optim

makers = [optim.SGD, optim.Adagrad, optim.RMSprop, optim.Adam]
rates = [0.03, 0.05, 0.07, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 2.0]
steepness = torch.tensor([1.0, 25.0], dtype=torch.float64)
c = 0.5**0.5
turn = torch.tensor([[c, -c], [c, c]], dtype=torch.float64)
start = torch.tensor([-4.0, 1.0], dtype=torch.float64)
for make in makers:
    print(f"{make.__name__:8}", end="")
    for name, matrix in [("straight", torch.eye(2).double()), ("turned", turn)]:
        errors = []
        for lr in rates:
            w = (matrix @ start).requires_grad_()
            optimizer = make([w], lr=lr)
            for step in range(50):
                optimizer.zero_grad()
                error = (steepness * (matrix.T @ w) ** 2).sum() / 2
                error.backward()
                optimizer.step()
            errors.append((steepness * (matrix.T @ w) ** 2).sum().item() / 2)
        print(f"  {name} {min(errors):.4f}", end="")
    print()
