import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.requires_grad_(False)
layer.eval()
torch.save(layer.state_dict(), "layer.pt")
loaded = nn.Linear(2, 1)
loaded.load_state_dict(torch.load("layer.pt", weights_only=True))
print(loaded.weight.requires_grad, loaded.training)
