import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
x = torch.tensor(digits.data) / 16
t = torch.tensor(digits.target)


def gradient(rows):
    network.zero_grad()
    nn.functional.cross_entropy(network(x[rows]), t[rows]).backward()
    return torch.cat([p.grad.flatten() for p in network.parameters()])


for seed in range(3):
    torch.manual_seed(seed)
    network = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    network.double()
    whole = gradient(torch.arange(len(x)))
    for size in (1, 64):
        batches = [torch.randperm(len(x))[:size] for _ in range(50)]
        gradients = torch.stack([gradient(rows) for rows in batches])
        similar = torch.cosine_similarity(gradients, whole[None]).mean()
        print(f"seed {seed}, batches of {size:2}: {similar:.2f}")
