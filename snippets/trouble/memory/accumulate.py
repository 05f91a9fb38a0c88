import torch
from torch import nn, optim

x = torch.tensor([[1.0, 2.0], [0.0, 1.0], [3.0, -1.0], [2.0, 2.0]])
t = torch.tensor([[1.0], [0.0], [2.0], [1.0]])


def weights_after_a_step(norm, parts):
    network = nn.Sequential(norm, nn.Linear(2, 1))
    for parameter in network[1].parameters():
        nn.init.ones_(parameter)
    optimizer = optim.SGD(network.parameters(), lr=0.25)
    for x_part, t_part in zip(x.chunk(parts), t.chunk(parts)):
        loss = nn.MSELoss()(network(x_part), t_part) / parts
        loss.backward()
    optimizer.step()
    return network[1].weight.detach()[0]


for name, norm in {"no norm": nn.Identity, "batch norm": nn.BatchNorm1d}.items():
    whole, halves = (weights_after_a_step(norm(2), parts) for parts in (1, 2))
    numbers = [[f"{w:.3f}" for w in weights] for weights in (whole, halves)]
    print(f"{name:10}  whole {numbers[0]}  halves {numbers[1]}")
    print("            equal to the last digit:", torch.equal(whole, halves))
