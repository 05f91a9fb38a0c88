import torch
from torch import optim

for learning_rate in (0.09, 0.11):
    a = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    b = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    optimizer = optim.SGD([a, b], lr=learning_rate)
    for step in range(20):
        optimizer.zero_grad()
        (0.5 * a**2 + 10 * b**2).backward()
        optimizer.step()
    print(f"rate {learning_rate}: a {a.item():.3f}, b {b.item():.3f}")
