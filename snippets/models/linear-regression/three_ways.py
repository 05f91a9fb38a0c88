# --8<-- [start:data]
import torch
from torch import nn, optim

torch.manual_seed(0)
x = 4 * torch.rand(40, 1, dtype=torch.float64)
noise = 0.5 * torch.randn(40, 1, dtype=torch.float64)
t = 2 * x + 1 + noise
print("shapes:", tuple(x.shape), tuple(t.shape))
for i in range(3):
    print(f"x {x[i].item():.2f}  without noise {2 * x[i].item() + 1:.2f}"
          f"  t {t[i].item():.2f}")
# --8<-- [end:data]

# --8<-- [start:normal]
X = torch.cat([x, torch.ones_like(x)], dim=1)
theta = torch.linalg.lstsq(X, t).solution.flatten()
print(f"w {theta[0].item():.4f}, b {theta[1].item():.4f}")
print(f"error {((X @ theta - t.flatten()) ** 2).mean().item():.4f}")
# --8<-- [end:normal]

# --8<-- [start:autograd]
w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
b = torch.zeros(1, dtype=torch.float64, requires_grad=True)
for step in range(1001):
    error = ((w * x + b - t) ** 2).mean()
    error.backward()
    if step in (0, 1, 10, 100, 1000):
        print(f"step {step:4}  w {w.item():.4f}  b {b.item():.4f}"
              f"  error {error.item():.4f}")
    with torch.no_grad():
        w -= 0.1 * w.grad
        b -= 0.1 * b.grad
    w.grad = b.grad = None
# --8<-- [end:autograd]


# --8<-- [start:module]
class Line(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1, dtype=torch.float64)

    def forward(self, x):
        return self.linear(x)


model = Line()
loss_function = nn.MSELoss()
optimizer = optim.SGD(model.parameters(), lr=0.1)
for step in range(1001):
    optimizer.zero_grad()
    loss = loss_function(model(x), t)
    loss.backward()
    optimizer.step()
print(f"loss {loss.item():.4f}")
# --8<-- [end:module]

# --8<-- [start:compare]
by_autograd = torch.stack([w, b]).flatten().detach()
by_module = torch.cat([p.detach().flatten() for p in model.parameters()])
for name, p in [("lstsq", theta), ("autograd", by_autograd), ("nn", by_module)]:
    print(f"{name:8}  w {p[0].item():.6f}  b {p[1].item():.6f}")
largest = max(
    (theta - by_autograd).abs().max(), (theta - by_module).abs().max()
)
print("largest difference below 1e-8:", bool(largest < 1e-8))
# --8<-- [end:compare]
