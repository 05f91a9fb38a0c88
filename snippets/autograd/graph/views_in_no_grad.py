import torch
from torch import nn

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    results = {
        "a new weight": nn.Parameter(torch.ones(2)),
        "w + 0": w + 0,
        "w[[0]], a copy": w[[0]],
        "w[:1], a view": w[:1],
        "w.view(2, 1)": w.view(2, 1),
        "w.detach()[:1]": w.detach()[:1],
    }
for name, y in results.items():
    print(f"{name:15} requires_grad {y.requires_grad!s:5}  grad_fn {y.grad_fn}")
(2 * results["w[:1], a view"]).sum().backward()
print("slope of w:", w.grad)
