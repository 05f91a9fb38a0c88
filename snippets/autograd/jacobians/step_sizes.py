import torch

print("step   float32  float64")
for step in (1e-1, 1e-2, 1e-3, 1e-5, 1e-7, 1e-9, 1e-11):
    errors = []
    for dtype in (torch.float32, torch.float64):
        x = torch.tensor(0.7, dtype=dtype)
        h = torch.tensor(step, dtype=dtype)
        estimate = (1 / (x + h) - 1 / (x - h)) / (2 * h)
        slope = -1 / x.double() ** 2
        errors.append(abs(estimate.double() - slope).item())
    print(f"{step:.0e}  {errors[0]:.0e}    {errors[1]:.0e}")
