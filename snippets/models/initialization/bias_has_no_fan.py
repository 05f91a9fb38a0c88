from torch import nn

layer = nn.Linear(4, 3)
nn.init.xavier_uniform_(layer.weight)
nn.init.xavier_uniform_(layer.bias)
