import torch
from torch import optim

for learning_rate in (0.99, 1.0, 1.01):
    w = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    optimizer = optim.SGD([w], lr=learning_rate)
    for step in range(100):
        optimizer.zero_grad()
        ((w - 3) ** 2).backward()
        optimizer.step()
    distance = abs(w.item() - 3)
    print(f"rate {learning_rate:.2f}: distance 3.00", end=" ")
    print(f"-> {distance:.2f} in 100 steps")
