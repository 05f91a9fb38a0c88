import torch

for value in (2.0, 5.0, 10.0, 20.0):
    x = torch.tensor(value, requires_grad=True)
    y = torch.sigmoid(x)
    y.backward()
    print(f"x = {value:4.1f}  sigmoid {y:.5f}  derivative {x.grad:.5f}", end="")
    print("  exactly 0:", x.grad.item() == 0)
