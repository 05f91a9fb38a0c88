import torch
from torch import optim

m, c, start = 3.0, 2.0, 0.0
for learning_rate in (0.1, 0.7, 1.1):
    w = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimizer = optim.SGD([w], lr=learning_rate)
    largest, path = 0.0, [start]
    for k in range(1, 21):
        optimizer.zero_grad()
        (c / 2 * (w - m) ** 2).backward()
        optimizer.step()
        path.append(w.item())
        formula = m + (1 - learning_rate * c) ** k * (start - m)
        largest = max(largest, abs(path[k] - formula))
    print(f"rate {learning_rate}: factor {1 - learning_rate * c:.2f},", end=" ")
    print("largest difference below 1e-12:", largest < 1e-12)
