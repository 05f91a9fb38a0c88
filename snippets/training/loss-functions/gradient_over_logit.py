import matplotlib.pyplot as plt
import torch

x = torch.linspace(-8, 8, 101)
y = torch.sigmoid(x)

plt.plot(x, y - 1, label="cross entropy")
plt.plot(x, (y - 1) * y * (1 - y), label="half of the square")
plt.xlabel("logit x of one neuron, target 1")
plt.ylabel("gradient of the loss")
plt.legend(loc="lower right")
plt.show()
