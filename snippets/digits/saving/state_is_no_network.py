import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "network.pt")
network = torch.load("network.pt", weights_only=True)
network.eval()
