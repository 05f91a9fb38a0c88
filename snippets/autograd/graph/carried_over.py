import torch

w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(1.0)
for step in range(3):
    state = w * state + 1
    error = (state - 4) ** 2
    error.backward(retain_graph=True)
    print("step", step, "done")
    with torch.no_grad():
        w -= 0.01 * w.grad
    w.grad = None
