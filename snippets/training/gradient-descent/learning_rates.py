import torch
from torch import optim

print("rate   after step:   1       2       3      20")
for learning_rate in (0.01, 0.25, 0.5, 0.9, 1.0, 1.1):
    w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    optimizer = optim.SGD([w], lr=learning_rate)
    visited = []
    for step in range(20):
        optimizer.zero_grad()
        ((w - 3) ** 2).backward()
        optimizer.step()
        visited.append(w.item())
    shown = "".join(f"{w:8.2f}" for w in (*visited[:3], visited[-1]))
    print(f"{learning_rate:.2f}          {shown}")
