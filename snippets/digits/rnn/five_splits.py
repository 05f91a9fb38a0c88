# --8<-- [start:network]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32) / 16
labels = torch.tensor(digits.target)


class Reader(nn.Module):
    def __init__(self, kind, size):
        super().__init__()
        self.memory = kind(input_size=8, hidden_size=size, batch_first=True)
        self.answer = nn.Linear(size, 10)

    def forward(self, x):
        states, last = self.memory(x)
        return self.answer(states[:, -1])


for kind, size in ((nn.RNN, 64), (nn.GRU, 36)):
    parameters = sum(
        parameter.numel() for parameter in Reader(kind, size).parameters()
    )
    print(f"{kind.__name__}: memory of {size}, {parameters} parameters")
# --8<-- [end:network]


# --8<-- [start:splits]
def accuracy_of_split(kind, size, rate, seed):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    held_out, training = order[:449], order[449:]
    network = Reader(kind, size)
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 8)
    for epoch in range(8):
        for batch in training[torch.randperm(len(training))].split(64):
            optimizer.zero_grad()
            F.cross_entropy(network(images[batch]), labels[batch]).backward()
            nn.utils.clip_grad_norm_(network.parameters(), max_norm=1.0)
            optimizer.step()
        schedule.step()
    with torch.no_grad():
        predicted = network(images[held_out]).argmax(dim=1)
    return 100 * (predicted == labels[held_out]).double().mean()


results = {}
for kind, size, rate in ((nn.RNN, 64, 0.02), (nn.GRU, 36, 0.05)):
    rates = torch.stack(
        [accuracy_of_split(kind, size, rate, seed) for seed in range(5)]
    )
    results[kind] = rates
    shown = "  ".join(f"{rate:.1f}" for rate in rates.tolist())
    print(f"{kind.__name__}: {shown}   mean {rates.mean():.1f}")
gaps = results[nn.GRU] - results[nn.RNN]
print("gaps:", " ".join(f"{gap:.1f}" for gap in gaps), end="  ")
print(f"mean {gaps.mean():.1f}, uncertainty {gaps.std() / 5**0.5:.1f}")
# --8<-- [end:splits]
