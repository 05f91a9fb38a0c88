import torch

w = torch.tensor(0.0, requires_grad=True)
learning_rate = 0.25

for step in range(6):
    error = (w - 3) ** 2
    error.backward()
    print(f"step {step}  w {w.item():.4f}  slope {w.grad.item():.4f}")
    with torch.no_grad():
        w -= learning_rate * w.grad
    w.grad = None
