import torch


class Grow(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        while x < 10:
            x = self.weight * x
        return x


model = Grow()
y = model(torch.tensor(1.0))
y.backward()
print("y:", y.item(), " gradient:", model.weight.grad.item())
print("parameters:", [name for name, _ in model.named_parameters()])
