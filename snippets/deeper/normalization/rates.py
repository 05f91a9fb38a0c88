import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_default_dtype(torch.float64)
digits = load_digits()
x, t = torch.tensor(digits.data) / 16, torch.tensor(digits.target)


def accuracy(norm, rate, seed):
    torch.manual_seed(seed)
    test, training = torch.randperm(len(x)).split([517, 1280])
    layers = []
    for inputs in (64, 32, 32):
        layers += [nn.Linear(inputs, 32), norm(32), nn.ReLU()]
    network = nn.Sequential(*layers, nn.Linear(32, 10))
    optimizer = optim.SGD(network.parameters(), lr=rate)
    for epoch in range(5):
        for batch in training[torch.randperm(1280)].split(128):
            optimizer.zero_grad()
            nn.functional.cross_entropy(network(x[batch]), t[batch]).backward()
            optimizer.step()
    network.eval()
    right = network(x[test]).argmax(dim=1) == t[test]
    return 100 * right.double().mean().item()


for norm in (nn.Identity, nn.LayerNorm, nn.BatchNorm1d):
    for rate in (0.1, 4.0):
        results = [accuracy(norm, rate, seed) for seed in range(5)]
        print(f"{norm.__name__:11} rate {rate}: lowest {min(results):.1f},"
              f" highest {max(results):.1f}")
