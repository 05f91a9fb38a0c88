import torch
from torch import optim

lr, decay, g, w = 0.1, 0.5, 3.0, 10.0
print(f"L2 in the gradient: {w - lr * (g + decay * w):.4f}")
print(f"decoupled:          {(1 - lr * decay) * w - lr * g:.4f}")

p = torch.tensor([w], requires_grad=True)
optimizer = optim.SGD([p], lr=lr, weight_decay=decay)
p.grad = torch.tensor([g])
optimizer.step()
print(f"optim.SGD:          {p.item():.4f}")
