import torch
from torch import nn, optim

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
x, t = torch.randn(20, 6), torch.randint(3, (20,))
body = nn.Sequential(nn.Linear(6, 4), nn.ReLU()).requires_grad_(False)
head = nn.Linear(4, 3)
V, c = head.weight.detach().clone(), head.bias.detach().clone()
network = nn.Sequential(body, head)
optimizer = optim.SGD(head.parameters(), lr=0.1)
for step in range(50):
    optimizer.zero_grad()
    nn.functional.cross_entropy(network(x), t).backward()
    optimizer.step()

features, one_hot = body(x), nn.functional.one_hot(t, 3)
for step in range(50):
    y = (features @ V.T + c).softmax(dim=1)
    V -= 0.1 * (y - one_hot).T @ features / 20
    c -= 0.1 * (y - one_hot).mean(dim=0)
largest = max((V - head.weight).abs().max(), (c - head.bias).abs().max())
print("largest difference below 1e-12:", largest.item() < 1e-12)
print("gradients of the body:", [p.grad for p in body.parameters()])
