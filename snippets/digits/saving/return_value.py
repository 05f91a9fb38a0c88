import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "network.pt")
network = nn.Linear(2, 1)
network = network.load_state_dict(torch.load("network.pt", weights_only=True))
network(torch.ones(1, 2))
