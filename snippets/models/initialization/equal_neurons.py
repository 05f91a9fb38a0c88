import torch
from torch import nn, optim

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
t = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
for value in (0.0, 0.5):
    model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
    for parameter in model.parameters():
        nn.init.constant_(parameter, value)
    optimizer = optim.SGD(model.parameters(), lr=0.1)
    for step in range(500):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), t)
        loss.backward()
        optimizer.step()
    print(f"all {value}: loss {loss:.3f}, weights of the hidden neurons:")
    for row in model[0].weight.tolist():
        print("  ", [f"{weight:.2f}" for weight in row])
