import torch
from torch import nn


def new_network():
    return nn.Sequential(nn.BatchNorm1d(4), nn.Dropout(0.5), nn.Linear(4, 1))


torch.manual_seed(0)
network, x = new_network(), torch.rand(8, 4)
network(x)
torch.save(network.eval().state_dict(), "network.pt")
loaded = new_network()
loaded.load_state_dict(torch.load("network.pt", weights_only=True))
parameters = dict(loaded.named_parameters())
for name in loaded.state_dict():
    print(f"{name:21}", "parameter" if name in parameters else "buffer")
print("saved in training mode:", network.training, " loaded:", loaded.training)
print("same answers:           ", torch.equal(loaded(x), network(x)))
loaded.load_state_dict(torch.load("network.pt", weights_only=True))
loaded.eval()
print("same answers after eval:", torch.equal(loaded(x), network(x)))
