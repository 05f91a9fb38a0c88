import torch
from torch import nn, optim

layer = nn.Linear(2, 1)
torch.save(optim.Adam(layer.parameters(), lr=0.01).state_dict(), "optimizer.pt")

optimizer = optim.Adam(layer.parameters(), lr=0.001)
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))
print("asked for 0.001, the rate is", optimizer.param_groups[0]["lr"])
for group in optimizer.param_groups:
    group["lr"] = 0.001
print("set afterwards, the rate is", optimizer.param_groups[0]["lr"])
