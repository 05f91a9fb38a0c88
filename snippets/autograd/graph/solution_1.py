import torch

p = torch.tensor(3.0, requires_grad=True)
q = torch.tensor(1.0, requires_grad=True)
r = p - q
s = r * p
r.retain_grad()
s.backward()
print("value:", s.item())
print("slopes: p", p.grad.item(), " q", q.grad.item(), " r", r.grad.item())
