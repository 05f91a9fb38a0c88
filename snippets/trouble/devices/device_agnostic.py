import torch
from torch import nn, optim

device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()

torch.manual_seed(0)
network = nn.Linear(2, 3).to(device)
optimizer = optim.SGD(network.parameters(), lr=0.5)
batches = [(torch.randn(8, 2), torch.arange(8) % 3) for _ in range(2)]
for inputs, labels in batches:
    inputs, labels = inputs.to(device), labels.to(device)
    optimizer.zero_grad()
    loss = nn.CrossEntropyLoss()(network(inputs), labels)
    loss.backward()
    optimizer.step()
print("all on one device:", loss.device.type == device.type)
