import torch

a = torch.tensor([1, 2])
b = torch.tensor([10, 20, 30])
by_hand = torch.zeros(2, 3, dtype=torch.int64)
for i in range(2):
    for j in range(3):
        by_hand[i, j] = a[i] * b[j]

print(by_hand)
for name, C in {"torch.outer(a, b)": torch.outer(a, b),
                "a[:, None] * b": a[:, None] * b,
                "a[:, None] @ b[None, :]": a[:, None] @ b[None, :]}.items():
    print(f"{name:24} difference {(by_hand - C).abs().max().item()}")
