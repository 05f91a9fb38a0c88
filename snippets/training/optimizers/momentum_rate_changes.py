import torch
from torch import optim

mu, g = 0.9, 1.0
rates = [0.1, 0.1, 0.1, 0.01, 0.01]
p = torch.tensor(0.0, requires_grad=True)
optimizer = optim.SGD([p], lr=0.1, momentum=mu)
textbook = velocity = 0.0

print("learning rate   torch's step   textbook's step")
for lr in rates:
    optimizer.param_groups[0]["lr"] = lr
    before = p.item()
    p.grad = torch.tensor(g)
    optimizer.step()
    velocity = mu * velocity - lr * g
    textbook = textbook + velocity
    print(f"{lr:13.2f}   {p.item() - before:12.4f}   {velocity:15.4f}")
