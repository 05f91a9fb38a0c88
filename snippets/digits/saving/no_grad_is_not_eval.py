import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(4, 64), nn.Dropout(0.5), nn.Linear(64, 3))
x = torch.rand(1, 4)
for mode in ("train", "eval"):
    network.train(mode == "train")
    for recording in (torch.enable_grad, torch.no_grad):
        with recording():
            first, second = network(x), network(x)
        same, graph = torch.equal(first, second), first.requires_grad
        print(f"{mode:5} {recording.__name__:11}", end="  ")
        print(f"same answer twice: {same!s:5}  graph: {graph}")
