import torch

scores = torch.tensor([[1, 2, 3],
                       [4, 5, 6]])

print("size():    ", scores.size())
print("shape:     ", scores.shape)
print("rows:      ", scores.size(0))
print("columns:   ", scores.size(1))
print("dimensions:", scores.dim())
print("elements:  ", scores.numel())
