# --8<-- [start:network]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_default_dtype(torch.float64)
digits = load_digits()
x, t = torch.tensor(digits.data) / 16, torch.tensor(digits.target)


class Network(nn.Module):
    def __init__(self, depth, shortcut, he=False):
        super().__init__()
        self.shortcut = shortcut
        self.first, self.last = nn.Linear(64, 32), nn.Linear(32, 10)
        self.blocks = nn.ModuleList(
            nn.Sequential(nn.ReLU(), nn.Linear(32, 32)) for _ in range(depth)
        )
        if he:
            for relu, linear in self.blocks:
                nn.init.kaiming_normal_(linear.weight, nonlinearity="relu")
                nn.init.zeros_(linear.bias)

    def forward(self, x):
        x = self.first(x)
        for block in self.blocks:
            x = x + block(x) if self.shortcut else block(x)
        return self.last(x)


# --8<-- [end:network]
# --8<-- [start:train]
def accuracy(seed, **settings):
    torch.manual_seed(seed)
    test, training = torch.randperm(len(x)).split([517, 1280])
    network = Network(**settings)
    optimizer = optim.Adam(network.parameters(), lr=0.003)
    for epoch in range(5):
        for batch in training[torch.randperm(1280)].split(256):
            optimizer.zero_grad()
            nn.functional.cross_entropy(network(x[batch]), t[batch]).backward()
            optimizer.step()
    right = network(x[test]).argmax(dim=1) == t[test]
    return 100 * right.double().mean().item()


# --8<-- [end:train]
# --8<-- [start:compare]
def row(name, **settings):
    results = [accuracy(seed, **settings) for seed in range(5)]
    print(f"{name:19}", *[f"{result:5.1f}" for result in results])


row(" 2 blocks, plain", depth=2, shortcut=False)
row(" 2 blocks, shortcut", depth=2, shortcut=True)
row("20 blocks, plain", depth=20, shortcut=False)
row("20 blocks, He", depth=20, shortcut=False, he=True)
row("20 blocks, shortcut", depth=20, shortcut=True)
# --8<-- [end:compare]
# --8<-- [start:gradients]
import matplotlib.pyplot as plt

kinds = {
    "plain": {"shortcut": False},
    "plain, He": {"shortcut": False, "he": True},
    "shortcut": {"shortcut": True},
    "shortcut, He": {"shortcut": True, "he": True},
}
fig, ax = plt.subplots()
for name, settings in kinds.items():
    logs = torch.zeros(20)
    for seed in range(5):
        torch.manual_seed(seed)
        network = Network(depth=20, **settings)
        nn.functional.cross_entropy(network(x[:256]), t[:256]).backward()
        sizes = [linear.weight.grad.norm() for relu, linear in network.blocks]
        logs += torch.stack(sizes).log10() / 5
    typical = 10**logs
    print(f"{name:12} block 1: {typical[0]:.1e}, block 10: {typical[9]:.1e},"
          f" block 20: {typical[19]:.1e}")
    ax.plot(range(1, 21), typical, label=name)
ax.set(yscale="log", xlabel="block", ylabel="size of the gradient")
ax.set(xticks=[1, 5, 10, 15, 20])
ax.legend(loc="lower right")
plt.show()
# --8<-- [end:gradients]
