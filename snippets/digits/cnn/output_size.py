import torch
from torch.nn import functional as F

print("  n  k  p  s   formula  torch")
for n, k, p, s in (
    (8, 3, 0, 1), (8, 3, 1, 1), (8, 5, 2, 1),
    (8, 2, 0, 2), (8, 3, 0, 2), (28, 5, 0, 3),
):
    by_formula = (n + 2 * p - k) // s + 1
    output = F.conv2d(
        torch.zeros(1, 1, n, n), torch.zeros(1, 1, k, k), padding=p, stride=s
    )
    print(f"{n:3}{k:3}{p:3}{s:3}{by_formula:8}{output.shape[-1]:8}")

largest = 0
for n in range(5, 12):
    for k in range(1, 6):
        for p in range(3):
            for s in range(1, 4):
                signal, kernel = torch.zeros(1, 1, n), torch.zeros(1, 1, k)
                output = F.conv1d(signal, kernel, padding=p, stride=s)
                apart = abs(output.shape[-1] - ((n + 2 * p - k) // s + 1))
                largest = max(largest, apart)
print("largest difference in 315 more cases:", largest)
