import torch
from torch import nn

torch.manual_seed(0)
neuron = nn.Linear(5, 1).double()
x, t = torch.randn(64, 5).double(), torch.randn(64, 1).double()
nn.MSELoss()(neuron(x), t).backward()
whole = neuron.weight.grad.clone()

neuron.zero_grad()
for x_part, t_part in zip(x.split(16), t.split(16)):
    loss = nn.MSELoss()(neuron(x_part), t_part) / 4
    loss.backward()
largest = (neuron.weight.grad - whole).abs().max().item()
print("largest difference below 1e-12:", largest < 1e-12)
