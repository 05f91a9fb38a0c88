import torch

generator = torch.Generator().manual_seed(0)
for p, n in ((0.9, 100), (0.9, 400), (0.97, 360), (0.5, 100)):
    formula = (p * (1 - p) / n) ** 0.5
    right = torch.rand(20000, n, generator=generator) < p
    accuracies = right.double().mean(dim=1)
    simulated = accuracies.std(correction=0).item()
    print(f"p {p:.2f}, n {n}: formula {formula:.4f}, simulated {simulated:.4f}", end=", ")
    print(f"apart by less than 2 %: {abs(simulated / formula - 1) < 0.02}")
