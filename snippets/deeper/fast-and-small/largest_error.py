import torch

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
x = torch.rand(100_000) * 2.55 - 0.5
s, z = 0.01, -78
r = s * ((x / s).round().clamp(-128 - z, 127 - z))
e = (x - r).abs()
print(f"largest error {e.max():.4f}, half a step {s / 2:.4f}")
print("all within half a step:", bool((e <= s / 2 + 1e-12).all()))
for number in (2.0, 3.0, 10.0):
    back = s * (torch.tensor(number / s).round().clamp(-128 - z, 127 - z))
    print(f"{number:4} comes back as {back:.2f}")
