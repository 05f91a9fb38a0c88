import torch


def first_and_last(activation, layers):
    torch.manual_seed(0)
    steps = []
    for _ in range(layers):
        steps += [torch.nn.Linear(10, 10), activation]
    net = torch.nn.Sequential(*steps)
    error = ((net(torch.ones(1, 10)) - 1.0) ** 2).sum() / 2
    error.backward()
    return [net[place].weight.grad.abs().mean().item() for place in (0, -2)]


for layers in [2, 5, 10, 20]:
    first, last = first_and_last(torch.nn.Sigmoid(), layers)
    print(f"{layers:2} layers: last {last:.0e}  first {first:.0e}")
