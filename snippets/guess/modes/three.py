from torch import nn

network = nn.Sequential(*[nn.Linear(3, 3)] * 3)
print(sum(p.numel() for p in network.parameters()), "parameters")
print(len(network.state_dict()), "names")
