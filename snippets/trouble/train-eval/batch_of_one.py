import torch
from torch import nn

network = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
sample = torch.ones(1, 4)
print("eval: ", network.eval()(sample).shape)
network.train()
network(sample)
