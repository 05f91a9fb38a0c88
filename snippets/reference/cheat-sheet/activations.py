import torch
from torch.nn import functional as F

x = torch.tensor([-1.0, 0.0, 1.0])
print(f"{x.relu() = }")
print(f"{x.sigmoid() = }")
print(f"{x.tanh() = }")
print(f"{x.softmax(dim=0) = }")
print(f"{x.log_softmax(dim=0) = }")
print(f"{F.leaky_relu(x, 0.1) = }")
print(f"{F.gelu(x) = }")
