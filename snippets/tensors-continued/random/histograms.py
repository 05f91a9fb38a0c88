import math

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
uniform = torch.rand(2000)
normal = torch.randn(2000)
fig, (left, right) = plt.subplots(1, 2, figsize=(5, 3), width_ratios=[1, 1.6])
bars = dict(density=True, fill=False, ec="0.5", label="drawn")
left.hist(uniform.numpy(), bins=10, range=(0, 1), **bars)
left.plot([0, 0, 1, 1], [0, 1, 1, 0], "C1", linestyle="--",
          label="exact")
left.set(title="rand", ylabel="density", ylim=(0, 1.3), xticks=[0, 1])
right.hist(normal.numpy(), bins=28, range=(-3.5, 3.5), **bars)
x = torch.linspace(-3.5, 3.5, 200)
right.plot(x, torch.exp(-(x**2) / 2) / math.sqrt(2 * math.pi), "C1",
           linestyle="--", label="exact")
right.set(title="randn", xticks=[-3, -2, -1, 0, 1, 2, 3])
plt.show()
