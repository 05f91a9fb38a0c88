import torch
from torch import nn, optim


class Parabola(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.tensor(0.0))
        self.b = nn.Parameter(torch.tensor(0.0))
        self.c = nn.Parameter(torch.tensor(0.0))

    def forward(self, x):
        return self.a * x ** 2 + self.b * x + self.c


x = torch.linspace(-1, 1, 20)
model = Parabola()
optimizer = optim.SGD(model.parameters(), lr=0.3)
for step in range(500):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), 3 * x ** 2 - 2 * x + 1).backward()
    optimizer.step()
print({name: round(p.item(), 2) for name, p in model.named_parameters()})
