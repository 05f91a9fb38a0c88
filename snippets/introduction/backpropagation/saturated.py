import torch

for b2 in [0.0, -2.0, -5.0, -10.0]:
    bias = torch.tensor(b2, requires_grad=True)
    y = torch.sigmoid(bias)
    error = (y - 1.0) ** 2 / 2
    error.backward()
    slope = bias.grad.item()
    print(f"bias {b2:5.1f}  error {error.item():.4f}  slope {slope:.6f}")
