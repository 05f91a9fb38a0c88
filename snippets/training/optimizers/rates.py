import torch
from torch import optim

optimizers = {
    "SGD": optim.SGD,
    "mom. 0.9": lambda params, lr: optim.SGD(params, lr=lr, momentum=0.9),
    "mom. 0.5": lambda params, lr: optim.SGD(params, lr=lr, momentum=0.5),
    "AdaGrad": optim.Adagrad,
    "RMSprop": optim.RMSprop,
    "Adam": optim.Adam,
}
rates = [0.01, 0.07, 0.1, 0.3, 1.0]
print("lr      ", *[f"{lr:8.2f}" for lr in rates])
for name, make in optimizers.items():
    errors = []
    for lr in rates:
        w = torch.tensor([-4.0, 1.0], dtype=torch.float64, requires_grad=True)
        optimizer = make([w], lr=lr)
        for step in range(51):
            error = (w[0] ** 2 + 25 * w[1] ** 2) / 2
            optimizer.zero_grad()
            error.backward()
            optimizer.step()
        errors.append(error.item())
    print(
        f"{name:8}", *[f"{e:8.3f}" if e < 100 else "diverges" for e in errors]
    )
