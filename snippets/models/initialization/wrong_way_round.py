import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2000, 400)
for shape in [(100, 400), (400, 100)]:
    w = nn.init.kaiming_normal_(torch.empty(shape), nonlinearity="relu")
    y = torch.relu(x @ (w.T if shape == (100, 400) else w))
    print(f"weights {shape}: outputs of size {y.square().mean().sqrt():.2f}")
