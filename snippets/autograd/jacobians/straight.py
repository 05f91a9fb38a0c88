import torch


def f(x):
    return torch.stack([x[0] * x[1], x[0] + 3 * x[1], x[0] ** 2])


x = torch.tensor([2.0, 5.0], dtype=torch.float64)
table = torch.func.jacrev(f)(x)
for size in (1.0, 0.1, 0.01):
    step = torch.tensor([size, 2 * size], dtype=torch.float64)
    true = f(x + step) - f(x)
    missed = (true - table @ step).abs().max()
    print(f"step {size}: moved by {[f'{m:.4f}' for m in true.tolist()]}")
    print(f"  table times step misses at most {missed.item():.4f}")
