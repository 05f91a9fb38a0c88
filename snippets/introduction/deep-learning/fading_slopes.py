import torch


def first_by_last(activation, layers):
    torch.manual_seed(0)
    steps = []
    for _ in range(layers):
        steps += [torch.nn.Linear(10, 10), activation]
    net = torch.nn.Sequential(*steps)
    error = ((net(torch.ones(1, 10)) - 1.0) ** 2).sum() / 2
    error.backward()
    first, last = [net[k].weight.grad.abs().mean().item() for k in (0, -2)]
    return first / last


print("slopes of the first layer / slopes of the last layer")
for layers in [2, 5, 10, 20]:
    sigmoid = first_by_last(torch.nn.Sigmoid(), layers)
    relu = first_by_last(torch.nn.ReLU(), layers)
    print(f"{layers:2} layers: sigmoid {sigmoid:.0e}  ReLU {relu:.0e}")
