import torch
from torch import optim

w = torch.ones(1, requires_grad=True)
optimizer = optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024, growth_interval=2)
for slope in (1.0, float("inf"), 1.0, 1.0):
    optimizer.zero_grad()
    scaler.scale(slope * w.sum()).backward()
    scaler.step(optimizer)
    scaler.update()
    print(f"slope {slope}: weight {w.item():.1f},"
          f" scale {scaler.get_scale():.0f}")
