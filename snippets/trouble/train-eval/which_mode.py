from torch import nn

network = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Dropout(0.5))
network.eval()
network[2].train()
for name, module in network.named_modules():
    kind = type(module).__name__
    print(f"{name or 'all':3}  {kind:11}  training: {module.training}")
