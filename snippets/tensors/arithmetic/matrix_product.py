import torch

C = torch.tensor([[6, 5, 4],
                  [3, 2, 1]])
D = torch.tensor([[1, 0],
                  [0, 1],
                  [1, 1]])
by_hand = torch.zeros(2, 2, dtype=torch.int64)
for i in range(2):
    for j in range(2):
        for k in range(3):
            by_hand[i, j] += C[i, k] * D[k, j]

print(by_hand)
print("equal to C @ D:          ", torch.equal(by_hand, C @ D))
print("equal to torch.matmul:   ", torch.equal(by_hand, torch.matmul(C, D)))
print("largest difference:", (by_hand - C @ D).abs().max().item())
