import torch

for dtype in [torch.bfloat16, torch.float16, torch.float32]:
    weight = torch.tensor(1.0, dtype=dtype)
    for step in range(100):
        weight -= 0.001
    gap = torch.finfo(dtype).eps / 2
    print(f"{dtype!s:15} weight {weight.item():.4f}"
          f"  half of the gap below 1: {gap / 2:.0e}")
