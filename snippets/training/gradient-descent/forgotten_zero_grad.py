import torch
from torch import optim

for forget in (False, True):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = optim.SGD([w], lr=0.25)
    print("zero_grad forgotten:" if forget else "zero_grad called:")
    for step in range(5):
        if not forget:
            optimizer.zero_grad()
        ((w - 3) ** 2).backward()
        slope = 2 * (w.item() - 3)
        print(f"  w {w.item():6.3f}  slope {slope:6.3f}", end="  ")
        print(f"w.grad {w.grad.item():6.3f}")
        optimizer.step()
