import torch
from torch import nn, optim

torch.manual_seed(0)
inputs = torch.randn(5, 2)
labels = torch.tensor([2, 0, 1, 1, 0])

network = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 3))
optimizer = optim.Adam(network.parameters(), lr=0.01)
for step in range(501):
    optimizer.zero_grad()
    loss = nn.CrossEntropyLoss()(network(inputs), labels)
    loss.backward()
    optimizer.step()
    if step % 100 == 0:
        print(f"step {step:3}  loss {loss.item():.2f}")
