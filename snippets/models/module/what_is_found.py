import torch
from torch import nn


class Mixed(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.zeros(2))
        self.b = torch.zeros(2, requires_grad=True)
        self.c = nn.Linear(2, 1)
        self.d = [nn.Linear(2, 1)]
        self.register_buffer("e", torch.zeros(2))


model = Mixed()
print("parameters:", [name for name, _ in model.named_parameters()])
print("submodules:", [name for name, _ in model.named_children()])
print("buffers:   ", [name for name, _ in model.named_buffers()])
