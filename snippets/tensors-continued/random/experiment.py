# --8<-- [start:one]
import torch
from torch import nn

torch.set_default_dtype(torch.float64)
x = torch.linspace(-1, 1, 32).reshape(32, 1)
t = torch.sin(3 * x)


def final_loss(activation, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(1, 8), activation, nn.Linear(8, 1))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for step in range(200):
        loss = nn.functional.mse_loss(net(x), t)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


print(f"tanh, seed 3: {final_loss(nn.Tanh(), 3):.4f}")
print(f"ReLU, seed 3: {final_loss(nn.ReLU(), 3):.4f}")
# --8<-- [end:one]
# --8<-- [start:ten]
seeds = range(10)
tanh = torch.tensor([final_loss(nn.Tanh(), seed) for seed in seeds])
relu = torch.tensor([final_loss(nn.ReLU(), seed) for seed in seeds])
for name, losses in [("tanh", tanh), ("ReLU", relu)]:
    print(f"{name}: mean {losses.mean():.4f}  std {losses.std():.4f}  "
          f"from {losses.min():.4f} to {losses.max():.4f}")
print("ReLU is better for", (relu < tanh).sum().item(), "of 10 seeds")
# --8<-- [end:ten]
# --8<-- [start:picture]
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 2.6))
for row, losses, color, mark in [(1, tanh, "C0", "o"), (0, relu, "C1", "s")]:
    ax.plot(losses, torch.full((10,), float(row)), mark, mfc="none",
            mec=color, ms=8, ls="none", label="tanh" if row else "ReLU")
    ax.plot(losses.mean(), row - 0.25, "^", color=color, ms=8)
    ax.text(losses.mean(), row - 0.47, "mean", ha="center", color=color)
ax.set(yticks=[0, 1], yticklabels=["ReLU", "tanh"], ylim=(-0.6, 1.4),
       xlabel="loss after 200 steps")
plt.show()
# --8<-- [end:picture]
# --8<-- [start:error]
gaps = tanh - relu
error = gaps.std() / 10**0.5
print(f"mean gap {gaps.mean():.4f}, its standard error {error:.4f}")
# --8<-- [end:error]
