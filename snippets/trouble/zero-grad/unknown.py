import torch
from torch import nn, optim

torch.manual_seed(0)
inputs, targets = torch.randn(60, 2), torch.randn(60, 1)

all_losses = []
for name in ("optimizer", "network"):
    torch.manual_seed(1)
    network = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    optimizer = optim.SGD(network[2].parameters(), lr=0.1)
    losses = []
    for step in range(50):
        (optimizer if name == "optimizer" else network).zero_grad()
        loss = nn.MSELoss()(network(inputs), targets)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    all_losses.append(losses)
    size = network[0].weight.grad.norm()
    print(f"{name + '.zero_grad():':22} unknown slopes {size:.2f}")
print("the same losses:", all_losses[0] == all_losses[1])
