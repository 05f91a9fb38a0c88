# --8<-- [start:data]
import torch
from torch import nn, optim
from torch.nn import functional as F

answers = torch.combinations(torch.arange(10), 6, with_replacement=True)
print("all sorted rows of six digits:", tuple(answers.shape))
torch.manual_seed(0)
answers = answers[torch.randperm(len(answers))]
unseen, known = answers[:1000], answers[1000:]


def shuffled(rows):
    order = torch.rand(rows.shape).argsort(dim=1)
    return rows.gather(1, order)


questions = shuffled(unseen)
print("a question:", questions[0].tolist())
print("its answer:", unseen[0].tolist())
# --8<-- [end:data]


# --8<-- [start:attention]
class Attention(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.to_q = nn.Linear(width, width)
        self.to_k = nn.Linear(width, width)
        self.to_v = nn.Linear(width, width)
        self.out = nn.Linear(width, width)

    def forward(self, x):
        q, k, v = self.to_q(x), self.to_k(x), self.to_v(x)
        scores = q @ k.transpose(1, 2) / x.shape[2] ** 0.5
        weights = scores.softmax(dim=2)
        self.weights = weights.detach()
        return self.out(weights @ v)
# --8<-- [end:attention]


# --8<-- [start:block]
class Block(nn.Module):
    def __init__(self, width, hidden):
        super().__init__()
        self.attention = Attention(width)
        self.norm_1 = nn.LayerNorm(width)
        self.feed_forward = nn.Sequential(
            nn.Linear(width, hidden),
            nn.ReLU(),
            nn.Linear(hidden, width),
        )
        self.norm_2 = nn.LayerNorm(width)

    def forward(self, x):
        x = self.norm_1(x + self.attention(x))
        return self.norm_2(x + self.feed_forward(x))
# --8<-- [end:block]


# --8<-- [start:model]
def position_table(length, width):
    places = torch.arange(length).unsqueeze(1)
    angles = places / 10000 ** (torch.arange(0, width, 2) / width)
    return torch.stack([angles.sin(), angles.cos()], dim=2).flatten(1)


class Sorter(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(10, 32)
        self.register_buffer("positions", position_table(6, 32))
        self.block = Block(32, 64)
        self.output = nn.Linear(32, 10)

    def forward(self, digits):
        x = self.embedding(digits) + self.positions
        return self.output(self.block(x))


model = Sorter().double()
print("parameters:", sum(p.numel() for p in model.parameters()))
print("logits of two questions:", tuple(model(questions[:2]).shape))
# --8<-- [end:model]


# --8<-- [start:train]
def train(seed, steps=300):
    torch.manual_seed(seed)
    model = Sorter().double()
    optimizer = optim.Adam(model.parameters(), lr=0.01)
    schedule = optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=steps)
    losses = []
    for step in range(steps):
        target = known[torch.randint(len(known), (64,))]
        logits = model(shuffled(target))
        loss = F.cross_entropy(logits.flatten(0, 1), target.flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        losses.append(loss.item())
    return model, losses


model, losses = train(seed=0)
print(f"guessing: loss {torch.tensor(10.0).log():.2f}")
for step in (0, 10, 50, 100, 200, 299):
    print(f"step {step:3}: loss {losses[step]:.2f}")
# --8<-- [end:train]


# --8<-- [start:accuracy]
def accuracy(model):
    with torch.no_grad():
        right = model(questions).argmax(dim=2) == unseen
    digits = right.double().mean().item()
    rows = right.all(dim=1).double().mean().item()
    return 100 * digits, 100 * rows


frequent = known.mode(dim=0).values
right = frequent == unseen
print("most frequent digit of each place:", frequent.tolist())
share = 100 * right.double().mean()
print(f"always this row: {share:.1f} % of the digits", end=", ")
print(right.all(dim=1).sum().item(), "rows of", len(unseen))
digits, rows = accuracy(model)
print(f"the model: {digits:.1f} % of the digits, {rows:.1f} % of the rows")
# --8<-- [end:accuracy]


# --8<-- [start:seeds]
models = [model] + [train(seed)[0] for seed in (1, 2, 3, 4)]
scores = [accuracy(trained) for trained in models]
for name, column in zip(("digits", "rows"), torch.tensor(scores).T):
    mean, spread = column.mean(), column.std()
    print(f"{name}: mean {mean:.1f} %, standard deviation {spread:.1f}")
    print(f"  lowest {column.min():.1f} %, highest {column.max():.1f} %")
# --8<-- [end:seeds]


# --8<-- [start:one]
question = torch.tensor([[7, 2, 9, 2, 0, 5]])
print("answer:", model(question).argmax(dim=2)[0].tolist())
print("place   " + "".join(f"{digit:6}" for digit in question[0].tolist()))
for place, row in enumerate(model.block.attention.weights[0].tolist()):
    print(f"  {place}     " + "".join(f"{weight:6.2f}" for weight in row))
# --8<-- [end:one]


# --8<-- [start:ranks]
def by_rank(model):
    with torch.no_grad():
        model(questions)
    orders = questions.argsort(dim=1, stable=True)
    pairs = zip(model.block.attention.weights, orders)
    return torch.stack([weights[:, order] for weights, order in pairs]).mean(0)


for seed, trained in enumerate(models):
    smallest, largest = by_rank(trained)[[0, 5]].argmax(dim=1).tolist()
    print(f"seed {seed}: place 0 looks most at rank {smallest}", end=", ")
    print(f"place 5 at rank {largest}")
# --8<-- [end:ranks]


# --8<-- [start:picture]
import matplotlib.pyplot as plt

table = by_rank(model)
fig, ax = plt.subplots(figsize=(5, 4.6))
for place in range(6):
    for rank in range(6):
        weight = table[place, rank].item()
        ax.plot(rank, place, "s", color="C0", markersize=30 * weight**0.5)
        label = f"{weight:.2f}"
        ax.text(rank, place + 0.46, label, ha="center", va="center", size=10)
ax.set_xticks(range(6), ["smallest", "2nd", "3rd", "4th", "5th", "largest"])
ax.set(xlim=(-0.5, 5.5), ylim=(5.7, -0.5), xlabel="the number looked at")
ax.set_ylabel("place of the answer")
ax.grid(False)
plt.show()
# --8<-- [end:picture]


# --8<-- [start:torch]
layer = nn.TransformerEncoderLayer(
    d_model=32, nhead=1, dim_feedforward=64, dropout=0.0, batch_first=True
).double()
ours = model.block
with torch.no_grad():
    three = (ours.attention.to_q, ours.attention.to_k, ours.attention.to_v)
    weights = torch.cat([part.weight for part in three])
    layer.self_attn.in_proj_weight.copy_(weights)
    biases = torch.cat([part.bias for part in three])
    layer.self_attn.in_proj_bias.copy_(biases)
for theirs, part in (
    (layer.self_attn.out_proj, ours.attention.out),
    (layer.linear1, ours.feed_forward[0]),
    (layer.linear2, ours.feed_forward[2]),
    (layer.norm1, ours.norm_1),
    (layer.norm2, ours.norm_2),
):
    theirs.load_state_dict(part.state_dict())

x = model.embedding(questions) + model.positions
difference = (layer(x) - ours(x)).abs().max().item()
print("largest difference below 1e-12:", difference < 1e-12)
for name, block in (("torch", layer), ("ours", ours)):
    print(f"{name}: {sum(p.numel() for p in block.parameters())} parameters")
# --8<-- [end:torch]


# --8<-- [start:lengths]
longer = position_table(8, 32).double()
for length in (5, 6, 7):
    rows = torch.combinations(torch.arange(10), length, with_replacement=True)
    with torch.no_grad():
        x = model.embedding(shuffled(rows)) + longer[:length]
        right = model.output(model.block(x)).argmax(dim=2) == rows
    share = 100 * right.all(dim=1).double().mean()
    print(f"{length} digits: {share:4.1f} % of the rows are right")
# --8<-- [end:lengths]
