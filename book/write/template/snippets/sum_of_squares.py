import torch

x = torch.tensor([2.0, 1.0, -3.0])
by_hand = 0.0
for i in range(len(x)):
    by_hand += x[i].item() ** 2
by_torch = torch.dot(x, x).item()

print("by hand: ", by_hand)
print("by torch:", by_torch)
print("difference:", by_hand - by_torch)
