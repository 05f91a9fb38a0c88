import torch
from torch import nn, optim

torch.manual_seed(0)
labels = torch.arange(3).repeat(50)
centers = torch.tensor([[2.0, 0.0], [-1.0, 2.0], [-1.0, -2.0]])
inputs = centers[labels] + 1.2 * torch.randn(150, 2)

network = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3))
optimizer = optim.SGD(network.parameters(), lr=0.5)
for step in range(51):
    optimizer.zero_grad()
    loss = nn.CrossEntropyLoss()(network(inputs), labels)
    loss.backward()
    optimizer.step()
    if step % 10 == 0:
        print(f"step {step:2}  loss {loss.item():.2f}")
