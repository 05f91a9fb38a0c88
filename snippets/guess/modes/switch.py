from torch import nn

network = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
network.training = False
print("network:", network.training)
print("dropout:", network[1].training)
