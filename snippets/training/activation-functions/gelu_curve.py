import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-5, 5, 101, requires_grad=True)
y = F.gelu(x)
y.sum().backward()

fig, ax = plt.subplots()
ax.plot(x.detach(), y.detach(), label="GELU")
ax.plot(x.detach(), x.grad, label="its derivative")
relu = torch.relu(x.detach())
ax.plot(x.detach(), relu, color="0.5", linestyle=":", label="ReLU")
ax.set(xlabel="x", xlim=(-4, 3), ylim=(-0.4, 3))
ax.legend()
plt.show()
