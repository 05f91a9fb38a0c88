import torch
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(3, 2), nn.Linear(3, 2)
saved = {name: p.detach().tolist() for name, p in first.named_parameters()}
print("names and numbers:", {name: len(str(numbers)) > 2 for name, numbers in saved.items()})

with torch.no_grad():
    for name, p in second.named_parameters():
        p.copy_(torch.tensor(saved[name]))
x = torch.rand(4, 3)
print("largest difference:", (first(x) - second(x)).abs().max().item())
