import torch


def slope(S, dtype):
    w = torch.tensor(1.0, dtype=dtype, requires_grad=True)
    E = 1e-4 * (1e-4 * w).double()
    (S * E).backward()
    return w.grad.double()


exact = slope(1, torch.float64)
S = 1024
scaled = slope(S, torch.float64)
print("difference below 1e-20:", abs(scaled / S - exact).item() < 1e-20)
for S in (1, 2**10, 2**16, 2**32):
    half = slope(S, torch.float16)
    print(f"scale {S:10}: in float16 {half:.3g}, divided {half / S:.3g}")
