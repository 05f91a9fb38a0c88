import torch
from torch import nn, optim

x = torch.tensor([[1.0, 2.0], [0.0, 1.0], [3.0, -1.0], [2.0, 2.0]])
t = torch.tensor([[1.0], [0.0], [2.0], [1.0]])


def weights_after_a_step(norm, parts):
    network = nn.Sequential(norm(2), nn.Linear(2, 1))
    for parameter in network[1].parameters():
        nn.init.ones_(parameter)
    optimizer = optim.SGD(network.parameters(), lr=0.25)
    for x_part, t_part in zip(x.chunk(parts), t.chunk(parts)):
        loss = nn.MSELoss()(network(x_part), t_part) / parts
        loss.backward()
    optimizer.step()
    return network[1].weight.detach()[0]


norms = {"no norm": nn.Identity, "batch norm": nn.BatchNorm1d}
for name, norm in norms.items():
    whole = weights_after_a_step(norm, parts=1)
    halves = weights_after_a_step(norm, parts=2)
    print(f"{name:10}  whole ", [f"{w:.3f}" for w in whole])
    print("            halves", [f"{w:.3f}" for w in halves])
    print("            equal to the last digit:", torch.equal(whole, halves))
