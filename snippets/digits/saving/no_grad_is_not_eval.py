import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 3))
x = torch.rand(1, 4)
for mode in ("train", "eval"):
    network.train(mode == "train")
    for context in (torch.enable_grad, torch.no_grad, torch.inference_mode):
        with context():
            first, second = network(x), network(x)
        same, graph = torch.equal(first, second), first.requires_grad
        print(f"{mode:5} {context.__name__:14} same twice: {same!s:5}  graph: {graph}")
