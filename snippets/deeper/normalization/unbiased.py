import torch
from torch import nn

numbers = torch.tensor([1.0, 2.0, 6.0], dtype=torch.float64)
variance = numbers.var(correction=0).item()
print(f"variance of the numbers {variance:.4f}")
for B in (2, 3, 4, 5):
    batches = torch.cartesian_prod(*[numbers] * B)
    of_batches = batches.var(dim=1, correction=0).mean().item()
    by_formula = (B - 1) / B * variance
    norm = nn.BatchNorm1d(1, momentum=None, dtype=torch.float64)
    for batch in batches:
        norm(batch.reshape(B, 1))
    running = norm.running_var.item()
    print(f"B = {B}: {len(batches):3} batches, mean variance {of_batches:.4f},"
          f" running_var {running:.4f}")
    print("  differences below 1e-12:", abs(of_batches - by_formula) < 1e-12,
          abs(running - variance) < 1e-12)
