import torch

x = torch.tensor([2.0, 5.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + 3 * x[1], x[0] ** 2])
for v in torch.eye(3):
    (row,) = torch.autograd.grad(y, x, v, retain_graph=True)
    print("v:", v.tolist(), " row:", row.tolist())
