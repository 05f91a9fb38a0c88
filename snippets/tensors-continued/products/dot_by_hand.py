import torch

a = torch.tensor([2.0, 4.0, 1.0])
b = torch.tensor([100.0, 50.0, 200.0])

by_hand = 0.0
for i in range(3):
    by_hand += a[i].item() * b[i].item()

print("by hand:       ", by_hand)
print("(a * b).sum(): ", (a * b).sum().item())
print("torch.dot:     ", torch.dot(a, b).item())
print("a @ b:         ", (a @ b).item())
print("shape of a @ b:", tuple((a @ b).shape))
print("difference:    ", abs(by_hand - torch.dot(a, b).item()))
