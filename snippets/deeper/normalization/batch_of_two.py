import torch
from torch import nn

norm = nn.BatchNorm1d(1)
for pair in ([1.0, 2.0], [1.0, 100.0], [3.0, -5.0]):
    output = norm(torch.tensor(pair).reshape(2, 1)).flatten()
    print(pair, "->", [f"{number:.3f}" for number in output.tolist()])
