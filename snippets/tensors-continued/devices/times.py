import torch

R_cpu, R_gpu, B, start = 1e11, 1e13, 1e10, 1e-5
for n in [10, 100, 1000, 10000]:
    stay = 2 * n**3 / R_cpu
    move = start + 12 * n**2 / B + 2 * n**3 / R_gpu
    a = torch.empty(n, n, device="meta")
    by_torch = start + 3 * a.nbytes / B + 2 * a.numel() * n / R_gpu
    print(f"n = {n:5}: stay {stay * 1000:12.5f} ms  move {move * 1000:9.5f} ms")
    print(f"  move / stay = {move / stay:.3f}", end=", ")
    print(f"difference below 1e-12: {abs(move - by_torch) < 1e-12}")
