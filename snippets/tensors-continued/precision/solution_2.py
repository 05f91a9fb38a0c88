import torch

for dtype, digits in [(torch.float16, 10), (torch.bfloat16, 7),
                      (torch.float32, 23)]:
    n = 1
    while torch.tensor(n + 1, dtype=dtype).item() == n + 1:
        n *= 2
    print(f"{dtype!s:15} {n} + 1 is lost, by hand {2 ** (digits + 1)}")
