import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 12, dtype=torch.float64)
t = torch.sin(3 * x) + 0.2 * torch.randn(12, dtype=torch.float64)
fine = torch.linspace(-1, 1, 150, dtype=torch.float64)
fig, ax = plt.subplots(figsize=(5, 3.6))
for degree in (1, 3, 11):
    theta = torch.linalg.lstsq(torch.vander(x, degree + 1), t[:, None]).solution
    ax.plot(
        fine, torch.vander(fine, degree + 1) @ theta, label=f"degree {degree}"
    )
ax.plot(x, t, "o", color="black", markersize=5, linestyle="none", label="data")
ax.set(xlabel="x", ylabel="t", ylim=(-2.2, 2.2))
ax.legend(loc="lower right", ncols=2)
plt.show()
