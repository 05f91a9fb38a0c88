import torch
from torch import optim

for name, make in [("Adam", optim.Adam), ("AdamW", optim.AdamW)]:
    for decay in [0.0, 0.5]:
        w = torch.tensor([10.0, 1.0], requires_grad=True)
        optimizer = make([w], lr=0.1, weight_decay=decay)
        w.grad = torch.tensor([3.0, 3.0])
        optimizer.step()
        values = [f"{value:.4f}" for value in w.tolist()]
        print(f"{name:5} weight_decay {decay}: {values}")
