import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 3)
two_layers = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
with_relu = nn.Sequential(two_layers[0], nn.ReLU(), two_layers[1])
first, second = two_layers

one_layer = x @ (second.weight @ first.weight).T
one_layer = one_layer + second.weight @ first.bias + second.bias
print("two layers = one layer: ", torch.allclose(two_layers(x), one_layer, atol=1e-5))
print("with ReLU between them: ", torch.allclose(with_relu(x), one_layer, atol=1e-5))
