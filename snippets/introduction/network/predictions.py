import torch
from torch import nn

network = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 2))
network[0].weight = nn.Parameter(torch.tensor([[1.0, 1.0], [1.0, -1.0], [-2.0, 1.0]]))
network[0].bias = nn.Parameter(torch.tensor([0.0, 0.0, 1.0]))
network[2].weight = nn.Parameter(torch.tensor([[1.0, 2.0, -1.0], [-1.0, 1.0, 2.0]]))
network[2].bias = nn.Parameter(torch.tensor([0.0, 1.0]))

days = torch.tensor([[1.0, 2.0], [1.0, 1.0], [0.0, 3.0], [0.5, 0.5]])
probabilities = torch.softmax(network(days), dim=1)
for day, p in zip(days.tolist(), probabilities):
    best = ["walk", "book"][p.argmax().item()]
    print(f"sun {day[0]}, wind {day[1]}:  walk {p[0]:.4f}  book {p[1]:.4f}  -> {best}")
