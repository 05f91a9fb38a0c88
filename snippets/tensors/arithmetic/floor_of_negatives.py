import torch

a = torch.tensor([7, -7, 7, -7])
b = torch.tensor([2, 2, -2, -2])
print("a / b       =", a / b)
print("a // b      =", a // b)
print("toward zero =", torch.div(a, b, rounding_mode="trunc"))
print("a % b       =", a % b)

by_hand = a - b * torch.floor(a / b)
print("largest difference of %:", (a % b - by_hand).abs().max().item())
