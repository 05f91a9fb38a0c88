import io

import torch
from torch import nn

def new_network():
    return nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))

torch.manual_seed(0)
x = torch.rand(5, 64)
trained = new_network()
file = io.BytesIO()
torch.save(trained.state_dict(), file)

file.seek(0)
network = new_network()
print("before:", torch.equal(network(x), trained(x)))
print(network.load_state_dict(torch.load(file, weights_only=True)))
print("after: ", torch.equal(network(x), trained(x)))
