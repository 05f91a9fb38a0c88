from torch import nn

network = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
head = network[2:]
print(list(head.state_dict()))
