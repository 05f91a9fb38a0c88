import torch
from torch import nn, optim

inputs = torch.tensor([[1.0, 2.0], [3.0, -1.0], [0.0, 1.0]])
targets = torch.tensor([[1.0], [2.0], [3.0]])
mistakes = ("none", "no backward", "no step", "zero_grad too late", "rate 0")
for mistake in mistakes:
    torch.manual_seed(0)
    network = nn.Linear(2, 1)
    optimizer = optim.SGD(
        network.parameters(), lr=0 if mistake == "rate 0" else 0.1
    )
    losses = []
    for step in range(4):
        optimizer.zero_grad()
        loss = nn.MSELoss()(network(inputs), targets)
        losses.append(f"{loss.item():.4f}")
        if mistake != "no backward":
            loss.backward()
        if mistake == "zero_grad too late":
            optimizer.zero_grad()
        if mistake != "no step":
            optimizer.step()
    print(f"{mistake:18}", *losses)
