import torch
from torch import optim

w, lr = 0.0, 0.25  # by hand
by_autograd = torch.tensor(0.0, requires_grad=True)
by_sgd = torch.tensor(0.0, requires_grad=True)
optimizer = optim.SGD([by_sgd], lr=lr)
largest = 0.0

for step in range(20):
    slope = 2 * (w - 3)
    w = w - lr * slope

    ((by_autograd - 3) ** 2).backward()
    with torch.no_grad():
        by_autograd -= lr * by_autograd.grad
    by_autograd.grad = None

    optimizer.zero_grad()
    ((by_sgd - 3) ** 2).backward()
    optimizer.step()
    for other in (by_autograd, by_sgd):
        largest = max(largest, abs(other.item() - w))

print(f"by hand {w:.4f}, autograd {by_autograd:.4f}, SGD {by_sgd:.4f}")
print("largest difference in 20 steps:", largest)
