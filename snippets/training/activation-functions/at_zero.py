import torch
from torch.nn import functional as F

for name, function in (("relu", F.relu), ("leaky_relu", F.leaky_relu)):
    x = torch.tensor(0.0, requires_grad=True)
    function(x).backward()
    print(f"{name:10} derivative at 0: {x.grad.item():.2f}")
