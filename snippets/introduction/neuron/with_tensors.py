import torch

inputs = torch.tensor([0.5, 1.0, 2.0])
weights = torch.tensor([4.0, -1.0, 0.5])
bias = -1.0

products = weights * inputs
total = products.sum() + bias
output = torch.sigmoid(total)

print("products:", products)
print("with the bias:", total)
print("output:", output)
