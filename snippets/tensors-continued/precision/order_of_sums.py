import torch

numbers = torch.full((100_000,), 0.1)
for parts in [1, 10, 100, 1000]:
    partial = torch.zeros(parts)
    for column in numbers.view(parts, -1).T:
        partial += column
    total = torch.tensor(0.0)
    for part in partial:
        total += part
    print(f"{parts:4} partial sums, float32: {total.item():.1f}")
print(f"torch.sum, float32:         {numbers.sum().item():.1f}")
print(f"torch.sum, float64:         {numbers.double().sum().item():.1f}")
