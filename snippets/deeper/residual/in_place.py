import torch
from torch import nn

torch.manual_seed(0)
f = nn.Linear(3, 3)


def adds(x):
    return x + f(x)


def adds_in_place(x):
    x += f(x)
    return x


for block in (adds, adds_in_place):
    data = torch.ones(1, 3)
    with torch.no_grad():
        first, second = block(data).clone(), block(data)
    print(f"{block.__name__}: data unchanged {bool((data == 1).all())},"
          f" same answer twice {torch.equal(first, second)}")
