import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_default_dtype(torch.float64)
digits = load_digits()
x, t = torch.tensor(digits.data) / 16, torch.tensor(digits.target)


def accuracy(norm, seed):
    torch.manual_seed(seed)
    test, training = torch.randperm(len(x)).split([517, 1280])
    layers = []
    for inputs in (64, 32, 32):
        layers += [nn.Linear(inputs, 32), norm(32), nn.ReLU()]
    network = nn.Sequential(*layers, nn.Linear(32, 10))
    optimizer = optim.Adam(network.parameters(), lr=0.01)
    for epoch in range(4):
        for batch in training[torch.randperm(1280)].split(128):
            optimizer.zero_grad()
            nn.functional.cross_entropy(network(x[batch]), t[batch]).backward()
            optimizer.step()
    network.eval()
    right = network(x[test]).argmax(dim=1) == t[test]
    return 100 * right.double().mean().item()


plain = torch.tensor([accuracy(nn.Identity, seed) for seed in range(5)])
normed = torch.tensor([accuracy(nn.BatchNorm1d, seed) for seed in range(5)])
print("without:", *[f"{result:.1f}" for result in plain])
print("with:   ", *[f"{result:.1f}" for result in normed])
print(f"mean difference {(normed - plain).mean():.1f}")
