import matplotlib.pyplot as plt
import torch

x = torch.linspace(-5, 5, 101, requires_grad=True)
y = torch.sigmoid(x)
y.sum().backward()

fig, ax = plt.subplots()
ax.plot(x.detach(), y.detach(), label="sigmoid")
ax.plot(x.detach(), x.grad, label="its derivative")
ax.axhline(0.25, color="0.5", linestyle=":", linewidth=1)
ax.text(-5, 0.27, "1/4")
ax.set(xlabel="x")
ax.legend()
plt.show()
