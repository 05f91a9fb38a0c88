from torch import nn

network = nn.Sequential(nn.Linear(784, 100), nn.ReLU(), nn.Linear(100, 10))
print("formula:", 784 * 100 + 100 + 100 * 10 + 10)
print("torch:  ", sum(parameter.numel() for parameter in network.parameters()))
