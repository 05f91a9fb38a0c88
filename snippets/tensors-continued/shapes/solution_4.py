import torch

inputs = torch.tensor([[2.0, 3.0], [4.0, 5.0]])
ones = torch.ones(2, 1)
extended = torch.cat([inputs, ones], dim=1)
print(extended)

weights = torch.tensor([10.0, 100.0])
bias = torch.tensor(7.0)
together = torch.cat([weights, bias.unsqueeze(0)])
print(extended @ together)
print(inputs @ weights + bias)
