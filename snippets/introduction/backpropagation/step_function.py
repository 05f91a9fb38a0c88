import torch


def step(u):
    return (u > 0).float()


for function in [torch.sigmoid, step]:
    w1 = torch.tensor(1.0, requires_grad=True)
    w2 = torch.tensor(4.0, requires_grad=True)
    h = function(w1 * 2.0)
    y = torch.sigmoid(w2 * h - 2.0)
    error = (y - 1.0) ** 2 / 2
    error.backward()
    name = function.__name__
    print(f"{name:7} gradient of w2: {w2.grad:.4f}  of w1:", w1.grad)
new_w1 = w1 - 1.0 * w1.grad
