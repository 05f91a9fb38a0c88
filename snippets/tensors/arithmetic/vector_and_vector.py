import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5, 6])
print(a + b)

by_hand = torch.tensor([a[i].item() + b[i].item() for i in range(3)])
print("largest difference:", (a + b - by_hand).abs().max().item())
