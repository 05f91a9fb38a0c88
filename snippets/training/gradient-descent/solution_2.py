import torch
from torch import optim

for learning_rate in (0.19, 0.2, 0.21):
    w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    optimizer = optim.SGD([w], lr=learning_rate)
    for step in range(50):
        optimizer.zero_grad()
        (5 * w**2).backward()
        optimizer.step()
    print(
        f"rate {learning_rate:.2f}: distance after 50 steps {abs(w.item()):.3f}"
    )
