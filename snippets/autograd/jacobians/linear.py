import torch

W = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], requires_grad=True)
x = torch.tensor([10.0, 1.0], requires_grad=True)
v = torch.tensor([1.0, 0.0, -1.0])
(W @ x).backward(v)

with torch.no_grad():
    slope_x = W.T @ v
    slope_W = v[:, None] * x
print("for x:", slope_x.tolist())
print("for W:", slope_W.tolist())
print("largest difference:", (slope_x - x.grad).abs().max().item(),
      (slope_W - W.grad).abs().max().item())

table = torch.func.jacrev(lambda W: W @ x.detach())(W.detach())
print("table for W:", tuple(table.shape))
print("zeros in it:", (table == 0).sum().item(), "of", table.numel())
