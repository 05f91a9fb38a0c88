import torch
from torch.distributions import Normal

output = torch.tensor([0.5, -1.2])
print("sigma = exp(output):", Normal(0.0, output.exp()).stddev)
Normal(0.0, output)
