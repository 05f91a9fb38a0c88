import torch
from torch import nn


def new_network():
    return nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))


torch.manual_seed(0)
trained, network = new_network(), new_network()
torch.save(trained.state_dict(), "network.pt")

x = torch.rand(5, 64)
print("before, same logits:", torch.equal(network(x), trained(x)))
state = torch.load("network.pt", weights_only=True)
print(network.load_state_dict(state))
print("after, same logits: ", torch.equal(network(x), trained(x)))
