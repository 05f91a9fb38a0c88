import torch
from torch import nn

W1 = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-2.0, 1.0]])
b1 = torch.tensor([0.0, 0.0, 1.0])
W2 = torch.tensor([[1.0, 2.0, -1.0], [-1.0, 1.0, 2.0]])
b2 = torch.tensor([0.0, 1.0])
network = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 2))
network[0].weight, network[0].bias = nn.Parameter(W1), nn.Parameter(b1)
network[2].weight, network[2].bias = nn.Parameter(W2), nn.Parameter(b2)

days = torch.tensor([[1.0, 2.0], [1.0, 1.0], [0.0, 3.0], [0.5, 0.5]])
probabilities = torch.softmax(network(days), dim=1)
for (sun, wind), p in zip(days.tolist(), probabilities):
    best = ["walk", "book"][p.argmax().item()]
    print(
        f"sun {sun}, wind {wind}:  walk {p[0]:.4f}  book {p[1]:.4f}  -> {best}"
    )
