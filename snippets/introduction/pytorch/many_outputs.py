import torch

weights = torch.tensor([1.0, 2.0], requires_grad=True)
errors = (weights - 3.0) ** 2
print("errors:", errors.tolist())
errors.backward()
