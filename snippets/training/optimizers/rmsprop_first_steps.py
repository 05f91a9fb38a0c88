import torch
from torch import optim

w = torch.tensor([0.0, 0.0], requires_grad=True)
optimizer = optim.RMSprop([w], lr=0.01)
for step in range(1, 501):
    before = w.detach().clone()
    w.grad = torch.tensor([1.0, 25.0])
    optimizer.step()
    move = before - w.detach()
    if step in [1, 2, 3, 10, 100, 500]:
        print(f"step {step:3}: moves {move[0]:.4f} and {move[1]:.4f}")
