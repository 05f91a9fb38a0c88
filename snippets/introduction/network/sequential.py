import torch
from torch import nn

x = torch.tensor([1.0, 2.0])
W1 = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-2.0, 1.0]])
b1 = torch.tensor([0.0, 0.0, 1.0])
W2 = torch.tensor([[1.0, 2.0, -1.0], [-1.0, 1.0, 2.0]])
b2 = torch.tensor([0.0, 1.0])

network = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 2))
network[0].weight, network[0].bias = nn.Parameter(W1), nn.Parameter(b1)
network[2].weight, network[2].bias = nn.Parameter(W2), nn.Parameter(b2)

h = torch.relu(W1 @ x + b1)
by_hand = W2 @ h + b2
by_torch = network(x)

print("by hand:   ", by_hand.tolist())
print("Sequential:", by_torch.tolist())
print("largest difference:", (by_hand - by_torch).abs().max().item())
