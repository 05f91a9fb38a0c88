import torch
from torch import nn

torch.manual_seed(0)
neuron = nn.Linear(5, 1).double()
x, t = torch.randn(10, 5).double(), torch.randn(10, 1).double()
nn.MSELoss()(neuron(x), t).backward()
whole = neuron.weight.grad.clone()
neuron.zero_grad()
for x_part, t_part in zip(x.split([6, 4]), t.split([6, 4])):
    (len(x_part) / 10 * nn.MSELoss()(neuron(x_part), t_part)).backward()
print("equal:", torch.allclose(neuron.weight.grad, whole))
