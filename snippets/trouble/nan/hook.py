import torch
from torch import nn


class Exponential(nn.Module):
    def forward(self, x):
        return torch.exp(100 * x)


def stop_at_bad_output(module, inputs, output):
    if not torch.isfinite(output).all():
        raise ValueError(f"first bad output: layer {names[module]}, {module}")


torch.manual_seed(0)
network = nn.Sequential(
    nn.Linear(2, 4), nn.Tanh(), Exponential(), nn.Linear(4, 1), nn.Sigmoid()
)
names = {module: name for name, module in network.named_modules()}
for module in network:
    module.register_forward_hook(stop_at_bad_output)
for size in (0.0, 100.0):
    print("answer:", network(size * torch.ones(1, 2)).shape)
