import torch

w = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
for step in range(5):
    error = w**4 - 4 * w**2 + w + 6
    (slope,) = torch.autograd.grad(error, w, create_graph=True)
    (curvature,) = torch.autograd.grad(slope, w)
    print(f"step {step}: w {w.item():.6f}  slope {slope.item():9.6f}", end="")
    print(f"  curvature {curvature.item():.3f}")
    with torch.no_grad():
        w -= slope / curvature
