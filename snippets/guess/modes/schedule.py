import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=10)
for epoch in range(20):
    optimizer.step()
    schedule.step()
print(f"{optimizer.param_groups[0]['lr']:.2f}")
