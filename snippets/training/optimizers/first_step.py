import torch
from torch import optim

optimizers = {
    "SGD": optim.SGD,
    "momentum": lambda params, lr: optim.SGD(params, lr=lr, momentum=0.9),
    "AdaGrad": optim.Adagrad,
    "RMSprop": optim.RMSprop,
    "Adam": optim.Adam,
    "AdamW": optim.AdamW,
}
for name, make in optimizers.items():
    w = torch.tensor([0.0, 0.0], requires_grad=True)
    optimizer = make([w], lr=0.1)
    w.grad = torch.tensor([-1.0, -25.0])
    optimizer.step()
    memory = optimizer.state[w].items()
    kept = " ".join(key for key, value in memory if value.shape == w.shape)
    print(
        f"{name:8} moves {w[0]:.2f} and {w[1]:.2f}, keeps {kept or 'nothing'}"
    )
