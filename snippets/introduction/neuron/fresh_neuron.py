import torch
from torch import nn

torch.manual_seed(0)
neuron = nn.Linear(3, 1)

print("shape of weight:", tuple(neuron.weight.shape))
print("shape of bias:  ", tuple(neuron.bias.shape))
print("weights:", [f"{w:.4f}" for w in neuron.weight[0].tolist()])
print("bias:   ", f"{neuron.bias.item():.4f}")
