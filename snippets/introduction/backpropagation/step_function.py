import torch

w1 = torch.tensor(1.0, requires_grad=True)
w2 = torch.tensor(4.0, requires_grad=True)
h = (w1 * 2.0 > 0).float()
y = torch.sigmoid(w2 * h - 2.0)
error = (y - 1.0) ** 2 / 2
error.backward()
print(f"gradient of w2: {w2.grad.item():.4f}")
print("gradient of w1:", w1.grad)
new_w1 = w1 - 1.0 * w1.grad
