import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

network = nn.Sequential(nn.Linear(100, 400), nn.Tanh(), nn.Linear(400, 10))
parameters = [parameter.data_ptr() for parameter in network.parameters()]
x = torch.randn(64, 100)
saved = {}


def keep(tensor):
    if tensor.data_ptr() not in parameters:
        saved[tensor.data_ptr()] = tensor.nbytes
    return tensor.detach()


for training, recorded in ((True, True), (False, True), (False, False)):
    network.train(training)
    saved.clear()
    hooks = saved_tensors_hooks(keep, lambda kept: kept)
    with hooks, torch.set_grad_enabled(recorded):
        network(x)
    name = "train()" if training else "eval()"
    more = "" if recorded else ", no_grad()"
    print(f"{name + more:19} saved {sum(saved.values()):6} bytes")
