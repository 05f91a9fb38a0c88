import torch
from torch import nn, optim

torch.manual_seed(0)
x = 4 * torch.rand(40, 1)
t = 2 * x[:, 0] + 1
print("model", tuple(nn.Linear(1, 1)(x).shape), "target", tuple(t.shape))

for name, target in [("wrong", t), ("right", t[:, None])]:
    model = nn.Linear(1, 1)
    optimizer = optim.SGD(model.parameters(), lr=0.1)
    for step in range(500):
        optimizer.zero_grad()
        ((model(x) - target) ** 2).mean().backward()
        optimizer.step()
    print(f"{name}: w {model.weight.item():.3f}, b {model.bias.item():.3f}")
print(f"mean of the targets: {t.mean().item():.3f}")
