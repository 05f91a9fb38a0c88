import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 0.0])
target = torch.tensor(1)

log_y = nn.LogSoftmax(dim=0)(x)
roads = {
    "CrossEntropyLoss of x": nn.CrossEntropyLoss()(x, target),
    "NLLLoss of log_softmax(x)": nn.NLLLoss()(log_y, target),
    "-log_softmax(x)[1]": -torch.log_softmax(x, dim=0)[1],
    "logsumexp(x) - x[1]": torch.logsumexp(x, dim=0) - x[1],
}
for name, value in roads.items():
    print(f"{name:26} {value.item():.4f}")
