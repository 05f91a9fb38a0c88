import torch
from torch import nn, optim
from torch.autograd.graph import saved_tensors_hooks

network = nn.Sequential(nn.Linear(10, 20), nn.ReLU(), nn.Linear(20, 1))
optimizer = optim.SGD(network.parameters(), lr=0.1, momentum=0.9)
parameters = list(network.parameters())
places = [parameter.data_ptr() for parameter in parameters]
saved = {}


def keep(tensor):
    if tensor.data_ptr() not in places:
        saved[tensor.data_ptr()] = tensor.nbytes
    return tensor.detach()


with saved_tensors_hooks(keep, lambda kept: kept):
    loss = nn.MSELoss()(network(torch.ones(8, 10)), torch.zeros(8, 1))
loss.backward()
optimizer.step()
print("parameters:", sum(parameter.nbytes for parameter in parameters))
print("gradients: ", sum(parameter.grad.nbytes for parameter in parameters))
state = optimizer.state.values()
print("momentum:  ", sum(kept["momentum_buffer"].nbytes for kept in state))
print("saved:     ", sum(saved.values()))
