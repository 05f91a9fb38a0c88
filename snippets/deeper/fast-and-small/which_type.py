import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
layer, x, t = nn.Linear(4, 3), torch.rand(2, 4), torch.tensor([0, 2])
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = layer(x)
    results = {
        "layer(x)": y,
        "x @ layer.weight.T": x @ layer.weight.T,
        "x + x": x + x,
        "relu(y)": torch.relu(y),
        "y.softmax(1)": y.softmax(1),
        "y + 1": y + 1,
        "y + layer.bias": y + layer.bias,
        "cross_entropy(y, t)": F.cross_entropy(y, t),
    }
    print("layer.weight       ", layer.weight.dtype)
for name, result in results.items():
    print(f"{name:19} {result.dtype}")
