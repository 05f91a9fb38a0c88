# --8<-- [start:network]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32) / 16
labels = torch.tensor(digits.target)


class Reader(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.memory = kind(input_size=8, hidden_size=64, batch_first=True)
        self.answer = nn.Linear(64, 10)

    def forward(self, x):
        states, last = self.memory(x)
        return self.answer(states[:, -1])


for kind in (nn.RNN, nn.GRU):
    parameters = sum(
        parameter.numel() for parameter in Reader(kind).parameters()
    )
    print(f"{kind.__name__}: {parameters} parameters")


# --8<-- [end:network]
# --8<-- [start:splits]
def accuracy_of_split(kind, rate, seed):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    held_out, training = order[:449], order[449:]
    network = Reader(kind)
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 15)
    for epoch in range(15):
        for batch in training[torch.randperm(len(training))].split(64):
            optimizer.zero_grad()
            F.cross_entropy(network(images[batch]), labels[batch]).backward()
            nn.utils.clip_grad_norm_(network.parameters(), max_norm=1.0)
            optimizer.step()
        schedule.step()
    with torch.no_grad():
        predicted = network(images[held_out]).argmax(dim=1)
    return 100 * (predicted == labels[held_out]).float().mean()


for kind, rate in ((nn.RNN, 0.005), (nn.GRU, 0.01)):
    rates = torch.stack(
        [accuracy_of_split(kind, rate, seed) for seed in range(5)]
    )
    shown = "  ".join(f"{rate:.1f}" for rate in rates.tolist())
    print(f"{kind.__name__}:", shown)
    print(f"  mean {rates.mean():.1f},", end=" ")
    print(f"standard deviation {rates.std():.1f}, ", end="")
    print(f"lowest {rates.min():.1f}, highest {rates.max():.1f}")
# --8<-- [end:splits]
