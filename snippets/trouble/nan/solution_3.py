import torch
from torch.nn import functional

x = torch.tensor(40.0)
print("two steps: ", torch.log(1 - torch.sigmoid(x)).item())
print("logsigmoid:", functional.logsigmoid(-x).item())
