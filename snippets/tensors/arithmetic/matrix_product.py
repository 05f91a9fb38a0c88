import torch

c = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
d = torch.tensor([[1, 0],
                  [0, 1],
                  [1, 1]])
by_hand = torch.zeros(2, 2, dtype=torch.int64)
for i in range(2):
    for j in range(2):
        for k in range(3):
            by_hand[i, j] += c[i, k] * d[k, j]

print(by_hand)
print("equal to c @ d:       ", torch.equal(by_hand, c @ d))
print("equal to torch.matmul:", torch.equal(by_hand, torch.matmul(c, d)))
print("largest difference:", (by_hand - c @ d).abs().max().item())
