import torch

x = torch.tensor([[-3.0, -1.0, 0.0, 0.0], [-2.0, -4.0, -6.0, -5.0]])
real = torch.tensor([[True, True, False, False], [True, True, True, True]])
print("over all places:", x.amax(dim=1).tolist())
without = x.masked_fill(~real, float("-inf"))
print("with a mask:    ", without.amax(dim=1).tolist())
