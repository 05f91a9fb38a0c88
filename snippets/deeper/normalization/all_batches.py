import torch

numbers = torch.tensor([0.0, 2.0])
print("variance of the numbers:", numbers.var(correction=0).item())
batches = torch.cartesian_prod(numbers, numbers)
with_b = batches.var(dim=1, correction=0)
with_b_minus_1 = batches.var(dim=1, correction=1)
for batch, v, larger in zip(batches, with_b, with_b_minus_1):
    print(batch.tolist(), f"divided by 2: {v:.1f}, by 1: {larger:.1f}")
print("mean of all four:", with_b.mean().item(), with_b_minus_1.mean().item())
