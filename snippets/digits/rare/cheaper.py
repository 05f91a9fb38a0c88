import torch

p = torch.linspace(0, 1, 1000, dtype=torch.float64)
for m, f in ((9, 1), (1, 1), (2, 3)):
    yes, no = (1 - p) * f, p * m
    s = f / (f + m)
    same = ((yes < no) == (p > s)).all().item()
    print(f"a miss {m}, a false alarm {f}: threshold {s:.2f}")
    print("  the cheaper answer for each of 1000 probabilities:", same)
    difference = abs((1 - s) * f - s * m)
    print("  both cost the same there, difference below 1e-12:",
          difference < 1e-12)
