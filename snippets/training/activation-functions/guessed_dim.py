import torch
from torch import nn

softmax = nn.Softmax()
for shape in ((2, 3), (2, 3, 4)):
    y = softmax(torch.zeros(shape))
    sums = [y.sum(dim).flatten()[0].item() for dim in range(y.dim())]
    print(shape, "sums along the dimensions", [f"{s:.2f}" for s in sums])
