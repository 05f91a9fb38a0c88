import torch
from torch import nn, optim

def start(model, name):
    for layer in model:
        if isinstance(layer, nn.Linear) and name != "default":
            nn.init.zeros_(layer.bias)
            if name == "He":
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            else:
                nn.init.normal_(layer.weight, std=0.01)

torch.manual_seed(0)
x = torch.randn(256, 2)
t = (x.square().sum(1, keepdim=True) > 1.4).float()
for name in ("std 0.01", "default", "He"):
    layers = [nn.Linear(2, 64), nn.ReLU()]
    for _ in range(9):
        layers += [nn.Linear(64, 64), nn.ReLU()]
    model = nn.Sequential(*layers, nn.Linear(64, 1))
    start(model, name)
    optimizer = optim.SGD(model.parameters(), lr=0.05)
    for step in range(151):
        optimizer.zero_grad()
        loss = nn.functional.binary_cross_entropy_with_logits(model(x), t)
        loss.backward()
        if step == 0:
            slope = model[0].weight.grad.abs().mean().item()
        optimizer.step()
    hits = ((model(x) > 0) == (t > 0)).float().mean().item()
    print(f"{name:8}  slope at the start {slope:.0e}  loss {loss.item():.2f}"
          f"  correct {100 * hits:.0f}%")
