import torch

start, end, n = 0.0, 1.0, 5
by_hand = torch.tensor([start + i * (end - start) / (n - 1) for i in range(n)])
by_torch = torch.linspace(start, end, n)

print("by hand: ", by_hand)
print("by torch:", by_torch)
print("largest difference:", (by_hand - by_torch).abs().max().item())
