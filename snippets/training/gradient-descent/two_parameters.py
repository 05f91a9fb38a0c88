import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
t = torch.tensor([1.0, 3.0, 5.0, 7.0])
w, b, learning_rate = 0.0, 0.0, 0.1

for step in range(100):
    difference = w * x + b - t
    error = (difference**2).mean().item()
    slope_w = (2 * difference * x).mean().item()
    slope_b = (2 * difference).mean().item()
    if step < 3:
        print(f"step {step}: w {w:.3f}, b {b:.3f}, error {error:.3f},", end=" ")
        print(f"slopes {slope_w:.3f} and {slope_b:.3f}")
    w, b = w - learning_rate * slope_w, b - learning_rate * slope_b
print(f"after 100 steps: w {w:.3f}, b {b:.3f}")
