import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, data):
        super().__init__()
        self.register_buffer("mean", data.mean(0))
        self.register_buffer("std", data.std(0))

    def forward(self, x):
        return (x - self.mean) / self.std


area = torch.tensor([[20.0], [45.0], [70.0], [95.0], [120.0]])
model = nn.Sequential(Scale(area), nn.Linear(1, 1))
print("parameters:", [name for name, _ in model.named_parameters()])
print("stored:    ", list(model.state_dict()))
print("scaled:    ", model[0](torch.tensor([[70.0]])).item())
print("dtype:     ", model[0].mean.dtype, "->", model.double()[0].mean.dtype)
