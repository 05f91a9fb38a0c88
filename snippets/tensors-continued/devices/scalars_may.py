import torch

x = torch.ones(3, device="meta")
scalar = torch.tensor(2.0)
print("times a number:       ", (x * 2.0).device)
print("times a scalar tensor:", (x * scalar).device)
print("the scalar in front:  ", (scalar - x).device)
x * torch.tensor([2.0])
