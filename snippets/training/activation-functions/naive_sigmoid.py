import torch


def naive_1(x):
    return 1 / (1 + torch.exp(-x))


def naive_2(x):
    return torch.exp(x) / (1 + torch.exp(x))


for function in (naive_1, naive_2, torch.sigmoid):
    for value in (-1000.0, 1000.0):
        x = torch.tensor(value, requires_grad=True)
        y = function(x)
        y.backward()
        print(f"{function.__name__:8} x {value:7}", end="  ")
        print(f"value {y:.1f}  slope {x.grad:.1f}")
