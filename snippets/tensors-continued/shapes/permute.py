import torch

a = torch.arange(24).reshape(2, 3, 4)
d = (2, 0, 1)
b = a.permute(d)
by_hand = [a.shape[d[0]], a.shape[d[1]], a.shape[d[2]]]
print("by hand: ", by_hand)
print("by torch:", list(b.shape))

largest = 0
for i in range(2):
    for j in range(3):
        for k in range(4):
            old = (i, j, k)
            new = (old[d[0]], old[d[1]], old[d[2]])
            largest = max(largest, (b[new] - a[old]).abs().item())
print("largest difference:", largest)
