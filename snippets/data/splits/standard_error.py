import torch

one_answer = torch.tensor([1.0] * 9 + [0.0], dtype=torch.float64)
squares = (one_answer - 0.9) ** 2
print(f"squared distances: {squares[0]:.2f} nine times, {squares[-1]:.2f} once")
variance = one_answer.var(correction=0)
print(f"variance {variance:.2f}, p (1 - p) {0.9 * (1 - 0.9):.2f},", end=" ")
expected = 0.9 * (1 - 0.9)
apart = abs(variance.item() - expected)
print("difference below 1e-12:", apart < 1e-12)

generator = torch.Generator().manual_seed(0)
largest = 0.0
for p, n in ((0.9, 100), (0.9, 400), (0.97, 360), (0.5, 100)):
    formula = (p * (1 - p) / n) ** 0.5
    right = torch.rand(20000, n, generator=generator) < p
    simulated = right.double().mean(dim=1).std(correction=0).item()
    print(f"p {p:.2f}, n {n}: formula {formula:.4f},", end=" ")
    print(f"20000 test sets {simulated:.4f}")
    largest = max(largest, abs(simulated - formula))
print(f"formula and test sets are at most {largest:.4f} apart")
