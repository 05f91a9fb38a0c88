from torch import nn

network = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5))
print("new:    ", network.training, network[1].training)
network.eval()
print("eval(): ", network.training, network[1].training)
network.train()
print("train():", network.training, network[1].training)
