import torch

w = torch.tensor(2.0, requires_grad=True)
for call in range(3):
    (3 * w).backward()
    print("after call", call + 1, "w.grad is", w.grad.item())
