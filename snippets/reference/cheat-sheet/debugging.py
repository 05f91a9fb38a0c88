import torch
from torch import nn

torch.manual_seed(0)
model, x = nn.Linear(4, 2), torch.randn(8, 4)
print(f"{x.shape, x.dtype, x.requires_grad = }")
print(f"{x.isfinite().all(), x.isnan().any() = }")
print(f"{torch.tensor(0.0) / 0, torch.tensor(1.0) / 0 = }")
model(x).sum().backward()
print(f"{model.weight.grad.shape, model.weight.grad.norm().item() > 0 = }")
print(f"{torch.finfo(torch.float32).max = }")
v = torch.ones(2, dtype=torch.float64, requires_grad=True)
print(f"{torch.autograd.gradcheck(torch.exp, v) = }")
handle = model.register_forward_hook(lambda m, args, y: print("hook:", y.shape))
model(x)
handle.remove()
