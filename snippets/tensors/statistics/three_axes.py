import torch

scores = torch.zeros(2, 3, 4)
print("before:     ", tuple(scores.shape))
print("sum(0):     ", tuple(scores.sum(0).shape))
print("sum(1):     ", tuple(scores.sum(1).shape))
print("sum(2):     ", tuple(scores.sum(2).shape))
print("sum(-1):    ", tuple(scores.sum(-1).shape))
print("sum((0, 2)):", tuple(scores.sum((0, 2)).shape))
print("sum(axis=0):", tuple(scores.sum(axis=0).shape))
print("sum():      ", tuple(scores.sum().shape))
