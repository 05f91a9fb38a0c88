import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n = 256
x, v = torch.randn(500, n), torch.randn(500, n)
for name, gain in [("half of He", 0.5), ("He", 1.0), ("twice He", 2.0)]:
    layers = []
    for _ in range(10):
        linear = nn.Linear(n, n, bias=False)
        nn.init.normal_(linear.weight, std=gain * (2 / n) ** 0.5)
        layers += [linear, nn.ReLU()]
    x_in = x.clone().requires_grad_()
    nn.Sequential(*layers)(x_in).backward(v)
    print(f"{name}: slopes of the inputs {x_in.grad.std():.4f}")
    sizes = [f"{layers[k].weight.grad.std():.3f}" for k in (0, 8, 18)]
    print("  slopes of the weights, layers 1, 5, 10:", ", ".join(sizes))
