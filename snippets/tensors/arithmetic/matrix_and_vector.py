import torch

a = torch.tensor([1, 2, 3])
c = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
print(c + a)

by_hand = torch.zeros(2, 3, dtype=torch.int64)
for i in range(2):
    for j in range(3):
        by_hand[i, j] = c[i, j] + a[j]
print("largest difference:", (c + a - by_hand).abs().max().item())
