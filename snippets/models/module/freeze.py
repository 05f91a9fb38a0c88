import torch
from torch import nn, optim

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
model[0].requires_grad_(False)
before = [p.detach().clone() for p in model.parameters()]

trainable = [p for p in model.parameters() if p.requires_grad]
optimizer = optim.SGD(trainable, lr=0.1)
model(torch.tensor([[1.0, 2.0]])).square().sum().backward()
optimizer.step()
for (name, p), old in zip(model.named_parameters(), before):
    print(
        f"{name:8}  gradient: {p.grad is not None}  changed: {not p.equal(old)}"
    )
print("numbers to train:", sum(p.numel() for p in trainable))
