import torch

weight = torch.tensor(1.0, requires_grad=True)
for attempt in [1, 2, 3]:
    error = (weight * 2.0 - 6.0) ** 2
    error.backward()
    print("attempt", attempt, " gradient", weight.grad.item())

weight.grad = None
error = (weight * 2.0 - 6.0) ** 2
error.backward()
print("after clearing, gradient", weight.grad.item())
