import matplotlib.pyplot as plt
import torch
from torch import optim

optimizers = {
    "momentum": lambda params: optim.SGD(params, lr=1.0, momentum=0.9),
    "RMSprop": lambda params: optim.RMSprop(params, lr=1.0),
    "SGD, Adam": lambda params: optim.Adam(params, lr=1.0),
    "AdaGrad": lambda params: optim.Adagrad(params, lr=1.0),
}
for name, make in optimizers.items():
    w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    optimizer = make([w])
    lengths = []
    for step in range(60):
        before = w.item()
        w.grad = torch.tensor(-1.0, dtype=torch.float64)
        optimizer.step()
        lengths.append(w.item() - before)
    plt.plot(range(1, 61), lengths, label=name)
    plt.text(62, lengths[-1], name, va="center")
plt.yscale("log")
plt.yticks([0.1, 1, 10], ["0.1", "1", "10"])
plt.xlabel("step")
plt.ylabel("length of the step / lr")
plt.xlim(0, 82)
plt.xticks([1, 20, 40, 60])
plt.show()
