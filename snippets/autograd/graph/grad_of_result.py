import warnings

import torch

w = torch.tensor(2.0, requires_grad=True)
y = w * 3
(y**2).backward()
print("w.grad:", w.grad.item())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("y.grad:", y.grad)
print("warning:", str(caught[0].message).split(". ")[0])
