import torch
from torch import nn, optim


def learns(make, lr, seed):
    torch.manual_seed(seed)
    points = torch.rand(200, 2) * 2 - 1
    inside = (points.norm(dim=1) < 0.8).long()
    model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
    loss_function = nn.CrossEntropyLoss()
    optimizer = make(model.parameters(), lr=lr)
    for epoch in range(20):
        for batch in torch.randperm(200).split(20):
            optimizer.zero_grad()
            loss_function(model(points[batch]), inside[batch]).backward()
            optimizer.step()
    with torch.no_grad():
        return loss_function(model(points), inside).item() < 0.35


for name, make in [("SGD", optim.SGD), ("Adam", optim.Adam)]:
    for lr in [1.0, 0.01]:
        successes = sum(learns(make, lr, seed) for seed in range(6))
        print(f"{name:4} lr={lr}: {successes} of 6 networks learned")
