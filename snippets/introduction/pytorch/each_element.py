import torch

weights = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
total = (weights**2).sum()
total.backward()

print("total:   ", total.item())
print("gradient:", weights.grad)
print("by hand: ", 2 * weights.detach())
