import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(1.0)
for step in range(3):
    state = w * state.detach() + 1
    error = (state - 4) ** 2
    error.backward()
    print(f"step {step}: state {state.item():.4f}  slope {w.grad.item():.4f}")
    with torch.no_grad():
        w -= 0.01 * w.grad
    w.grad = None
