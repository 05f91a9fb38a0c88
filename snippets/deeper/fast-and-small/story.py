# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
x, t = torch.tensor(digits.data).float() / 16, torch.tensor(digits.target)


def train(seed):
    torch.manual_seed(seed)
    test, training = torch.randperm(len(x)).split([517, 1280])
    network = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
    optimizer = optim.Adam(network.parameters(), lr=0.02)
    for epoch in range(5):
        for batch in training[torch.randperm(1280)].split(128):
            optimizer.zero_grad()
            nn.functional.cross_entropy(network(x[batch]), t[batch]).backward()
            optimizer.step()
    return network, test


trained = [train(seed) for seed in range(5)]
# --8<-- [end:train]


# --8<-- [start:quantize]
def quantize(W, bits):
    most = 2 ** (bits - 1) - 1
    scale = W.abs().amax(dim=1, keepdim=True) / most
    return (W / scale).round().to(torch.int8), scale


W = trained[0][0][0].weight.detach()
q, scale = quantize(W, bits=8)
error = (W - q * scale).abs()
print("largest and smallest mark:", q.max().item(), q.min().item())
print("all within half a step:", bool((error <= 0.501 * scale).all()))
size = q.nbytes + scale.nbytes
print(f"bytes: {W.nbytes} and {size}, ratio {size / W.nbytes:.3f}")
# --8<-- [end:quantize]


# --8<-- [start:compare]
import copy


def with_bits(network, bits):
    network = copy.deepcopy(network)
    for layer in (network[0], network[2]):
        q, scale = quantize(layer.weight.detach(), bits)
        layer.weight.data = q * scale
    return network


def answers(network, test):
    return network(x[test]).argmax(dim=1)


right = [(answers(network, test) == t[test]) for network, test in trained]
print("float32, right, %: ", *[f"{100 * r.float().mean():5.1f}" for r in right])
for bits in (8, 3, 2):
    print(f"{bits} bits, changed, %:", end="")
    for network, test in trained:
        before = answers(network, test)
        changed = before != answers(with_bits(network, bits), test)
        print(f" {100 * changed.float().mean():5.1f}", end="")
    print()
# --8<-- [end:compare]
