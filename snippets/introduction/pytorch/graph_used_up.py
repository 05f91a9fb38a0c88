import torch

weight = torch.tensor(1.0, requires_grad=True)
shifted = weight + 6.0
shifted.backward()
shifted.backward()
print("sum, twice:   gradient", weight.grad.item())

weight.grad = None
squared = (weight + 6.0) ** 2
squared.backward()
print("square, once: gradient", weight.grad.item())
squared.backward()
