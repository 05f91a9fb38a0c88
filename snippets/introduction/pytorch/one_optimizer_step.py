import torch

x, target = 2.0, 6.0
weight = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)

error = (weight * x - target) ** 2
error.backward()
optimizer.step()

print(f"new weight: {weight.item():.4f}")
