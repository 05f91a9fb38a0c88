import torch

for dtype in [torch.bfloat16, torch.float16, torch.float32]:
    total = torch.tensor(0.0, dtype=dtype)
    one = torch.tensor(1.0, dtype=dtype)
    for step in range(3000):
        total = total + one
    print(f"{dtype!s:15} 1 added 3000 times: {total.item()}")
