import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = 4 * torch.rand(40, 1, dtype=torch.float64)
t = 2 * x + 1 + 0.5 * torch.randn(40, 1, dtype=torch.float64)
X = torch.cat([x, torch.ones_like(x)], dim=1)
y = X @ torch.linalg.lstsq(X, t).solution

fig, ax = plt.subplots(figsize=(5, 3.6))
ax.vlines(x.flatten(), y.flatten(), t.flatten(), color="0.5", linewidth=1,
          label="residual")
order = x.flatten().argsort()[[0, -1]]
ax.plot(x[order], y[order], color="C0", linestyle="-", label="fitted line")
ax.plot(x, t, "o", color="C1", markersize=4, linestyle="none", label="data")
ax.set(xlabel="input x", ylabel="target t")
ax.legend()
plt.show()
