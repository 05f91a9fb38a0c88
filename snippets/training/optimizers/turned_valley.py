import torch
from torch import optim

optimizers = {
    "SGD": (optim.SGD, 0.07),
    "AdaGrad": (optim.Adagrad, 0.3),
    "RMSprop": (optim.RMSprop, 0.1),
    "Adam": (optim.Adam, 0.1),
}
steepness = torch.tensor([1.0, 25.0], dtype=torch.float64)
c = 0.5**0.5
turn = torch.tensor([[c, -c], [c, c]], dtype=torch.float64)
start = torch.tensor([-4.0, 1.0], dtype=torch.float64)
for name, (make, lr) in optimizers.items():
    errors = []
    for matrix in [torch.eye(2, dtype=torch.float64), turn]:
        w = (matrix @ start).requires_grad_()
        optimizer = make([w], lr=lr)
        for step in range(50):
            optimizer.zero_grad()
            error = (steepness * (matrix.T @ w) ** 2).sum() / 2
            error.backward()
            optimizer.step()
        errors.append((steepness * (matrix.T @ w) ** 2).sum().item() / 2)
    print(f"{name:8} straight {errors[0]:.4f}  turned by 45° {errors[1]:.4f}")
