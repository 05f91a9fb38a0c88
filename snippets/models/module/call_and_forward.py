import torch
from torch import nn

layer = nn.Linear(2, 2)
layer.register_forward_hook(lambda module, inputs, output: print("hook runs"))
x = torch.ones(1, 2)

print("layer(x):")
called = layer(x)
print("layer.forward(x):")
forwarded = layer.forward(x)
print("same numbers:", torch.equal(called, forwarded))
