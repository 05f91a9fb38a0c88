from torch import nn


def devices(module):
    tensors = [*module.parameters(), *module.buffers()]
    return sorted({str(tensor.device) for tensor in tensors})


network = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3))
print(devices(network))
network[1].to("meta")
print(devices(network))
