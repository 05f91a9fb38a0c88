import torch
from torch import nn, optim


def tensors(part):
    if isinstance(part, dict):
        return [t for inner in part.values() for t in tensors(inner)]
    return [part] if isinstance(part, torch.Tensor) else []


network = nn.Sequential(
    *(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 16), nn.ReLU()),
    nn.Linear(16, 10),
)
P = sum(parameter.numel() for parameter in network.parameters())
K = len(list(network.parameters()))
print(f"P = {P} numbers in K = {K} tensors")
optimizer = optim.Adam(network.parameters(), lr=0.01)
network(torch.rand(5, 64)).sum().backward()
optimizer.step()
parts = {"a": network.state_dict(), "b": optimizer.state_dict()}
counted = sum(tensor.numel() for tensor in tensors(parts))
by_formula = 3 * P + K
print(f"counted {counted}, by the formula {by_formula}")
print("difference:", counted - by_formula)
