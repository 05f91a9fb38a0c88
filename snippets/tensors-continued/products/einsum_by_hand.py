import torch

torch.manual_seed(0)
Q = torch.rand(2, 3, 4, dtype=torch.float64)
K = torch.rand(2, 5, 4, dtype=torch.float64)

by_hand = torch.zeros(2, 3, 5, dtype=torch.float64)
for n in range(2):
    for q in range(3):
        for k in range(5):
            for d in range(4):
                by_hand[n, q, k] += Q[n, q, d] * K[n, k, d]

S = torch.einsum("nqd,nkd->nqk", Q, K)
print("shape:", tuple(S.shape))
for name, other in [("by hand", by_hand), ("Q @ K.mT", Q @ K.mT)]:
    apart = (S - other).abs().max().item()
    print(f"{name:8}  largest difference below 1e-12: {apart < 1e-12}")
