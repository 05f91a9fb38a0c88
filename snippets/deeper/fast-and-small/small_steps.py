# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
x, t = torch.tensor(digits.data).float() / 8 - 1, torch.tensor(digits.target)


def train(seed, dtype, autocast):
    torch.manual_seed(seed)
    test, training = torch.randperm(len(x)).split([517, 1280])
    network = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
    optimizer = optim.SGD(network.to(dtype).parameters(), lr=0.01)
    for epoch in range(5):
        for batch in training[torch.randperm(1280)].split(128):
            optimizer.zero_grad()
            with torch.autocast("cpu", torch.bfloat16, enabled=autocast):
                y = network(x[batch].to(dtype))
                loss = nn.functional.cross_entropy(y, t[batch])
            loss.backward()
            before = network[0].weight.detach().clone()
            optimizer.step()
    W = network[0].weight
    moved = (before != W)[W.grad != 0]
    right = network.float()(x[test]).argmax(dim=1) == t[test]
    return [100 * share.float().mean().item() for share in (right, moved)]
# --8<-- [end:train]


# --8<-- [start:compare]
ways = {
    "float32": (torch.float32, False),
    "autocast": (torch.float32, True),
    "weights in bfloat16": (torch.bfloat16, False),
}
right, moved = {}, {}
for name, way in ways.items():
    results = [train(seed, *way) for seed in range(5)]
    right[name], moved[name] = torch.tensor(results).T
for name, shares in right.items():
    print(f"{name:19} right", *[f"{r:4.1f}" for r in shares], "%")
for name, shares in moved.items():
    print(f"{name:19} moved {shares.min():.1f} to {shares.max():.1f} %")
# --8<-- [end:compare]
