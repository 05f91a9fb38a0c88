import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-5, 3, 161)
functions = {
    "sigmoid": (torch.sigmoid, "C0-"),
    "tanh": (torch.tanh, "C1--"),
    "ReLU": (torch.relu, "C2-."),
    "GELU": (F.gelu, "C3:"),
}
for name, (function, style) in functions.items():
    plt.plot(x, function(x), style, label=name)
plt.xlabel("x")
plt.legend()
plt.show()
