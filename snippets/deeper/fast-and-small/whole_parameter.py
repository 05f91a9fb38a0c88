import torch
from torch import nn

q = torch.tensor([[50, -127], [25, 100]], dtype=torch.int8)
layer = nn.Linear(2, 2)
layer.register_buffer("q", q)
print("as a buffer:", layer.q.dtype)
layer.weight = nn.Parameter(q)
