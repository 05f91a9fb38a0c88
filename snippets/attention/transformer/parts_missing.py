# --8<-- [start:model]
import torch
from torch import nn, optim
from torch.nn import functional as F


class Sorter(nn.Module):
    def __init__(self, missing):
        super().__init__()
        self.missing = missing
        self.embedding = nn.Embedding(10, 32)
        places = torch.arange(6).unsqueeze(1)
        angles = places / 10000 ** (torch.arange(0, 32, 2) / 32)
        table = torch.stack([angles.sin(), angles.cos()], dim=2).flatten(1)
        self.register_buffer("positions", table)
        self.attention = nn.MultiheadAttention(32, 1, batch_first=True)
        self.feed_forward = nn.Sequential(
            nn.Linear(32, 64), nn.ReLU(), nn.Linear(64, 32)
        )
        without_norm = missing == "LayerNorm"
        self.norm_1 = nn.Identity() if without_norm else nn.LayerNorm(32)
        self.norm_2 = nn.Identity() if without_norm else nn.LayerNorm(32)
        self.output = nn.Linear(32, 10)

    def forward(self, digits):
        x = self.embedding(digits)
        if self.missing != "positions":
            x = x + self.positions
        keep = 0 if self.missing == "residual" else 1
        y, weights = self.attention(x, x, x)
        x = self.norm_1(keep * x + y)
        return self.output(self.norm_2(keep * x + self.feed_forward(x)))
# --8<-- [end:model]


# --8<-- [start:compare]
answers = torch.combinations(torch.arange(10), 6, with_replacement=True)
torch.manual_seed(0)
answers = answers[torch.randperm(len(answers))]
unseen, known = answers[:1000], answers[1000:]


def shuffled(rows):
    return rows.gather(1, torch.rand(rows.shape).argsort(dim=1))


for missing in ("nothing", "positions", "residual", "LayerNorm"):
    scores = []
    for seed in (0, 4):
        torch.manual_seed(seed)
        model = Sorter(missing).double()
        optimizer = optim.Adam(model.parameters(), lr=0.01)
        schedule = optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=200)
        for step in range(200):
            target = known[torch.randint(len(known), (64,))]
            logits = model(shuffled(target))
            loss = F.cross_entropy(logits.flatten(0, 1), target.flatten())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        right = model(shuffled(unseen)).argmax(dim=2) == unseen
        rows = right.all(dim=1)
        scores.append([right.double().mean(), rows.double().mean()])
    digits, rows = (100 * torch.tensor(scores)).T.tolist()
    print(f"without {missing}:")
    print(f"  digits: {digits[0]:.1f} % and {digits[1]:.1f} %", end=", ")
    print(f"rows: {rows[0]:.1f} % and {rows[1]:.1f} %")
# --8<-- [end:compare]
