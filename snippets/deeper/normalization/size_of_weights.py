import torch
from torch import nn

for name in ("without", "with"):
    for factor in (1, 10):
        torch.manual_seed(0)
        x, v = torch.randn(64, 8), torch.randn(64, 4)
        linear = nn.Linear(8, 4, bias=False)
        norm = nn.BatchNorm1d(4) if name == "with" else nn.Identity()
        with torch.no_grad():
            linear.weight *= factor
        y = norm(linear(x))
        (y * v).sum().backward()
        print(f"{name:7} norm, weights times {factor:2}:",
              f"first output {y[0, 0]:.2f},",
              f"first gradient {linear.weight.grad[0, 0]:.2f}")
