import torch
from torch import optim

by_hand = 0.0
by_autograd = torch.tensor(0.0, requires_grad=True)
by_sgd = torch.tensor(0.0, requires_grad=True)
optimizer = optim.SGD([by_sgd], lr=0.25)
largest = 0.0

for step in range(20):
    by_hand = by_hand - 0.25 * 2 * (by_hand - 3)

    ((by_autograd - 3) ** 2).backward()
    with torch.no_grad():
        by_autograd -= 0.25 * by_autograd.grad
    by_autograd.grad = None

    optimizer.zero_grad()
    ((by_sgd - 3) ** 2).backward()
    optimizer.step()
    for w in (by_autograd, by_sgd):
        largest = max(largest, abs(w.item() - by_hand))

print(f"by hand {by_hand:.4f}, autograd {by_autograd:.4f}, SGD {by_sgd:.4f}")
print("largest difference in 20 steps:", largest)
