import torch
from torch import nn, optim

torch.manual_seed(0)
body, head = nn.Linear(64, 64), nn.Linear(64, 5)
optimizer = optim.Adam(
    [
        {"params": body.parameters(), "lr": 0.0001},
        {"params": head.parameters(), "lr": 0.01},
    ]
)
before = {layer: layer.weight.detach().clone() for layer in (body, head)}
x, t = torch.rand(8, 64), torch.randint(5, (8,))
nn.functional.cross_entropy(head(torch.relu(body(x))), t).backward()
optimizer.step()
for name, layer in (("body", body), ("head", head)):
    moved = (layer.weight - before[layer]).abs().max().item()
    print(f"{name}: largest change of a weight {moved:.5f}")
