import torch

for x in ([1, 2], torch.tensor([1, 2])):
    x[0], x[1] = x[1], x[0]
    print(x)
