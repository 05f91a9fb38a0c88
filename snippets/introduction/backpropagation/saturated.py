import torch

print("  bias   error    y - t   y (1 - y)      slope")
for b2 in [0.0, -2.0, -5.0, -10.0]:
    bias = torch.tensor(b2, requires_grad=True)
    y = torch.sigmoid(bias)
    error = (y - 1.0) ** 2 / 2
    error.backward()
    print(f"{b2:6.1f}  {error:.4f}  {y - 1:.4f}", end="  ")
    print(f"{y * (1 - y):10.6f}  {bias.grad:.6f}")
