from torch import nn

network = nn.Linear(2, 1)
network = network.load_state_dict(network.state_dict())
print(type(network).__name__)
print("is a module:", isinstance(network, nn.Module))
