import math

import torch
from torch import nn

inputs, weights, bias = [0.5, 1.0, 2.0], [4.0, -1.0, 0.5], -1.0

u = bias
for w_i, x_i in zip(weights, inputs):
    u += w_i * x_i
y = 1 / (1 + math.exp(-u))

neuron = nn.Linear(3, 1)
neuron.weight = nn.Parameter(torch.tensor([weights]))
neuron.bias = nn.Parameter(torch.tensor([bias]))
u_torch = neuron(torch.tensor(inputs))
y_torch = torch.sigmoid(u_torch)

print(f"by hand:  u = {u:.4f}  y = {y:.4f}")
print(f"by torch: u = {u_torch.item():.4f}  y = {y_torch.item():.4f}")
largest = max(abs(u - u_torch.item()), abs(y - y_torch.item()))
print(f"largest difference: {largest:.6f}")
