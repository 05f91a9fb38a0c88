from torch import nn

network = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 2))
for step in network:
    sizes = [parameter.numel() for parameter in step.parameters()]
    print(type(step).__name__, sizes)
print(
    "all together:",
    sum(parameter.numel() for parameter in network.parameters()),
)
