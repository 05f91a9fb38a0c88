import torch

functions = {
    "relu(x)": torch.relu,
    "maximum(x, 0)": lambda x: torch.maximum(x, torch.tensor(0.0)),
    "abs(x)": torch.abs,
    "norm of x": torch.linalg.vector_norm,
    "sqrt(x**2)": lambda x: torch.sqrt(x**2),
}
for name, function in functions.items():
    slopes = []
    for value in (-1.0, 0.0, 1.0):
        x = torch.tensor(value, requires_grad=True)
        function(x).backward()
        slopes.append(x.grad.item())
    left, middle, right = slopes
    print(f"{name:13}  left {left:4}  at 0 {middle:4}  right {right:4}")
