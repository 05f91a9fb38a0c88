from torch import nn

layer = nn.Linear(4, 3)
nn.init.kaiming_normal_(layer.weight, nonlinearity="gelu")
