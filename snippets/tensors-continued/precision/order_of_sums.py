import torch

numbers = torch.full((100_000,), 0.1)
one_by_one = torch.tensor(0.0)
for number in numbers:
    one_by_one += number

print(f"one by one, float32: {one_by_one.item():.1f}")
print(f"torch.sum, float32:  {numbers.sum().item():.1f}")
print(f"torch.sum, float64:  {numbers.double().sum().item():.1f}")
