import matplotlib.pyplot as plt
import torch

x = torch.linspace(-4, 4, 120, requires_grad=True)
y = torch.tanh(x)
(slope,) = torch.autograd.grad(y.sum(), x, create_graph=True)
(curvature,) = torch.autograd.grad(slope.sum(), x)

curves = {"tanh": y, "1st derivative": slope, "2nd derivative": curvature}
figure, ax = plt.subplots()
for label, curve in curves.items():
    ax.plot(x.detach(), curve.detach(), label=label)
ax.set(xlabel="x")
ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=3)
plt.show()
