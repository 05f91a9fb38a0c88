import matplotlib.pyplot as plt
import torch

x = torch.linspace(-5, 5, 101, requires_grad=True)
y = torch.tanh(x)
y.sum().backward()

fig, ax = plt.subplots()
ax.plot(x.detach(), y.detach(), label="tanh")
ax.plot(x.detach(), x.grad, label="its derivative")
sigmoid = torch.sigmoid(x.detach())
ax.plot(x.detach(), sigmoid, color="0.5", linestyle=":", label="sigmoid")
ax.set(xlabel="x")
ax.legend()
plt.show()
