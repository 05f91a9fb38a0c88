import torch

torch.manual_seed(0)
A = torch.rand(5, 2, 3, dtype=torch.float64)
B = torch.rand(5, 3, 4, dtype=torch.float64)

by_hand = torch.zeros(5, 2, 4, dtype=torch.float64)
for n in range(5):
    for i in range(2):
        for j in range(4):
            for k in range(3):
                by_hand[n, i, j] += A[n, i, k] * B[n, k, j]

in_pairs = torch.stack([A[n] @ B[n] for n in range(5)])
print("shape:", tuple((A @ B).shape))
for name, C in {"A @ B": A @ B, "torch.bmm": torch.bmm(A, B),
                "one by one": in_pairs}.items():
    close = (by_hand - C).abs().max().item() < 1e-12
    print(f"{name:10}  difference below 1e-12: {close}")
