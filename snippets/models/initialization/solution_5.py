import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_num_threads(1)
digits = load_digits()
x, t = torch.tensor(digits.data), torch.tensor(digits.target)
x = (x - x.mean()) / x.std()
for name in ("SGD", "Adam"):
    torch.manual_seed(0)
    layers = []
    for _ in range(6):
        layers += [nn.Linear(64, 64), nn.ReLU()]
    model = nn.Sequential(*layers, nn.Linear(64, 10)).double()
    optimizer = optim.SGD(model.parameters(), lr=0.01)
    if name == "Adam":
        optimizer = optim.Adam(model.parameters(), lr=0.001)
    losses = []
    for epoch in range(6):
        for batch in torch.randperm(len(x)).split(64):
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(model(x[batch]), t[batch])
            loss.backward()
            optimizer.step()
        losses.append(nn.functional.cross_entropy(model(x), t).item())
    print(name.ljust(4), [f"{loss:.2f}" for loss in losses])
