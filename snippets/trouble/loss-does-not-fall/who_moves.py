import torch
from torch import nn, optim

torch.manual_seed(0)
network = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
network[2].requires_grad_(False)
optimizer = optim.SGD([network[0].weight], lr=0.1)

before = {name: p.detach().clone() for name, p in network.named_parameters()}
loss = nn.MSELoss()(network(torch.randn(8, 2)), torch.randn(8, 1))
loss.backward()
optimizer.step()
print("parameter  requires_grad  gradient  moved")
for name, p in network.named_parameters():
    moved = not torch.equal(p, before[name])
    gradient = p.grad is not None
    print(f"{name:9}  {str(p.requires_grad):13}  {str(gradient):8}  {moved}")
