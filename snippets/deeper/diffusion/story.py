# --8<-- [start:network]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim
from torch.nn import functional as F

digits = load_digits()
images = torch.tensor(digits.data, dtype=torch.float32) / 8 - 1
labels = torch.tensor(digits.target)
beta = torch.linspace(0.001, 0.2, 50)
alpha_bar = (1 - beta).cumprod(dim=0)


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.middle = nn.Linear(64, 128), nn.Linear(128, 128)
        self.last = nn.Linear(128, 64)
        self.step = nn.Parameter(torch.zeros(50, 128))
        self.digit = nn.Parameter(torch.zeros(10, 128))

    def forward(self, x, t, digit):
        hidden = self.first(x) + self.step[t] + self.digit[digit]
        hidden = F.silu(self.middle(F.silu(hidden)))
        return x + self.last(hidden)


# --8<-- [end:network]
# --8<-- [start:train]
def train(network, rows, steps):
    optimizer = optim.Adam(network.parameters(), lr=0.02, betas=(0.7, 0.9))
    schedule = optim.lr_scheduler.LinearLR(optimizer, 1, 0.05, steps)
    for step in range(steps):
        batch = rows[torch.randint(len(rows), (200,))]
        t = torch.randint(50, (200,))
        a = alpha_bar[t][:, None]
        noise = torch.randn(200, 64)
        x_t = a.sqrt() * images[batch] + (1 - a).sqrt() * noise
        optimizer.zero_grad()
        F.mse_loss(network(x_t, t, labels[batch]), noise).backward()
        optimizer.step()
        schedule.step()
    return network


# --8<-- [end:train]
# --8<-- [start:draw]
@torch.no_grad()
def draw(network, ordered):
    x = torch.randn(len(ordered), 64)
    for t in reversed(range(50)):
        yield x
        b, a = beta[t], alpha_bar[t]
        noise = network(x, t, ordered)
        x = (x - b / (1 - a).sqrt() * noise) / (1 - b).sqrt()
        if t > 0:
            spread = (b * (1 - alpha_bar[t - 1]) / (1 - a)).sqrt()
            x = x + spread * torch.randn(len(ordered), 64)
    yield x.clamp(-1, 1)


# --8<-- [end:draw]
# --8<-- [start:judge]
def judge_of(rows):
    judge = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = optim.Adam(judge.parameters(), lr=0.01)
    for epoch in range(8):
        for batch in rows[torch.randperm(len(rows))].split(100):
            optimizer.zero_grad()
            F.cross_entropy(judge(images[batch]), labels[batch]).backward()
            optimizer.step()
    return judge


def verdict(judge, x, wanted, others):
    sure, answers = judge(x).softmax(dim=1).max(dim=1)
    nearest = torch.cdist(x, others).amin(dim=1)
    right = (answers == wanted).float()
    return [100 * right.mean(), 100 * sure.mean(), nearest.mean() / 2]


# --8<-- [end:judge]
# --8<-- [start:compare]
results = {}
ordered = torch.arange(10).repeat(30)
for seed in range(5):
    torch.manual_seed(seed)
    seen, unseen = torch.randperm(len(images)).split([1000, 797])
    network = train(Network(), seen, 180)
    path = list(draw(network, ordered))
    judge = judge_of(unseen)
    sets = {
        "real": (images[seen], labels[seen]),
        "drawn": (path[-1], ordered),
        "noise": (2 * torch.rand(300, 64) - 1, ordered),
    }
    for name, (x, wanted) in sets.items():
        with torch.no_grad():
            numbers = verdict(judge, x, wanted, images[unseen])
        results.setdefault(name, []).append(numbers)
for name, rows in results.items():
    print(f"right, % {name:5}", *[f"{row[0]:5.1f}" for row in rows])
for name, rows in results.items():
    print(f"sure, %  {name:5}", *[f"{row[1]:5.1f}" for row in rows])
# --8<-- [end:compare]
# --8<-- [start:distance]
for name, rows in results.items():
    print(f"distance {name:5}", *[f"{row[2]:.2f}" for row in rows])
# --8<-- [end:distance]
# --8<-- [start:picture]
import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.path import Path


def draw_all(ax, rows):
    tiles = F.pad(torch.stack(rows).reshape(len(rows), -1, 8, 8), (1, 1, 1, 1))
    picture = tiles.permute(0, 2, 1, 3).reshape(10 * len(rows), -1)
    square, levels = Path.unit_rectangle(), (5 * picture.clamp(0, 1)).round()
    for level in range(1, 6):
        places = (levels == level).nonzero().flip(1).tolist()
        parts = [Path(square.vertices + p, square.codes) for p in places]
        path = Path.make_compound_path(*parts)
        ax.add_patch(
            PathPatch(path, color="black", alpha=level / 5, linewidth=0)
        )
    height, width = picture.shape
    ax.set(xlim=(0, width), ylim=(height, 0), aspect="equal")
    ax.axis("off")


# --8<-- [end:picture]
# --8<-- [start:look]
rows = {f"{left} left": path[50 - left] for left in (50, 10, 5, 0)}
fig, ax = plt.subplots(figsize=(5, 1.8))
draw_all(ax, [(x[:10] + 1) / 2 for x in rows.values()])
for place, name in enumerate(rows):
    ax.text(-1, 10 * place + 5, name, ha="right", va="center")
plt.show()
# --8<-- [end:look]
