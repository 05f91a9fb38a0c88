import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
area = 20 + 100 * torch.rand(100, dtype=torch.float64)
distance = 3 * torch.rand(100, dtype=torch.float64)
noise = 0.3 * torch.randn(100, dtype=torch.float64)
t = 0.1 * area - 1.5 * distance + 4 + noise
raw = torch.stack([area, distance], dim=1)
fig, ax = plt.subplots()
scaled = (raw - raw.mean(0)) / raw.std(0)
for name, features in [("raw", raw), ("scaled", scaled)]:
    X = torch.cat([features, torch.ones(100, 1, dtype=torch.float64)], dim=1)
    best = torch.linalg.lstsq(X, t[:, None]).solution[:, 0]
    lowest = ((X @ best - t) ** 2).mean()
    rate = 1 / torch.linalg.eigvalsh(2 / 100 * X.T @ X)[-1]
    theta, too_high = torch.zeros(3, dtype=torch.float64), []
    for step in range(101):
        difference = X @ theta - t
        too_high.append(((difference ** 2).mean() - lowest).item())
        theta = theta - rate * 2 / 100 * X.T @ difference
    ax.plot([max(e, 1e-7) for e in too_high], label=name)
ax.set_yscale("log")
ax.set(xlabel="step", ylabel="error above the best", ylim=(1e-6, 1e3))
ax.legend(loc="center right")
plt.show()
