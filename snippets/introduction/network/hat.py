import torch
from torch import nn

network = nn.Sequential(nn.Linear(1, 3), nn.ReLU(), nn.Linear(3, 1, bias=False))
network[0].weight = nn.Parameter(torch.tensor([[1.0], [1.0], [1.0]]))
network[0].bias = nn.Parameter(torch.tensor([0.0, -1.0, -2.0]))
network[2].weight = nn.Parameter(torch.tensor([[1.0, -2.0, 1.0]]))

x = torch.tensor([[-1.0], [0.0], [0.5], [1.0], [1.5], [2.0], [3.0]])
hidden = network[1](network[0](x))
y = network(x)
print("    x   hidden layer       output")
for x_i, h_i, y_i in zip(x, hidden.tolist(), y):
    print(f"{x_i.item():5.1f}   {str(h_i):16} {y_i.item():7.1f}")
