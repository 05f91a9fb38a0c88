import torch
from torch import nn, optim

torch.manual_seed(0)
labels = torch.arange(3).repeat(50)
centers = torch.tensor([[2.0, 0.0], [-1.0, 2.0], [-1.0, -2.0]])
inputs = centers[labels] + 0.5 * torch.randn(150, 2)

for last in (nn.Identity(), nn.Softmax(dim=1)):
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3), last)
    optimizer = optim.Adam(network.parameters(), lr=0.05)
    for step in range(300):
        optimizer.zero_grad()
        loss = nn.CrossEntropyLoss()(network(inputs), labels)
        loss.backward()
        optimizer.step()
    accuracy = (network(inputs).argmax(dim=1) == labels).float().mean().item()
    print(f"{type(last).__name__:8}  loss {loss.item():.2f}", end="  ")
    print(f"accuracy {accuracy:.2f}")
