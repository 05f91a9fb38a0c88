import torch
from torch import nn

torch.manual_seed(0)
network = nn.Sequential(
    nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.5), nn.Linear(8, 3)
)
x = torch.rand(1, 4)
for mode in ("train", "eval"):
    network.train(mode == "train")
    with torch.no_grad():
        first, second = network(x), network(x)
    print(f"{mode:5}: the same answer twice: {torch.equal(first, second)}")
