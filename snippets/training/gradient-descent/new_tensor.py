import torch

first = torch.tensor(0.0, requires_grad=True)
w = first
((w - 3) ** 2).backward()
w = w - 0.25 * w.grad
print("value:", w.item())
print("is it still a leaf?", w.is_leaf)

first.grad = None
((w - 3) ** 2).backward()
print("the new slope went to the first tensor:", first.grad.item())
