import torch
from sklearn.datasets import load_digits
from torch import nn, optim

torch.set_num_threads(1)
digits = load_digits()
x, t = torch.tensor(digits.data), torch.tensor(digits.target)
x = (x - x.mean()) / x.std()
starts = {"std 0.01": lambda w: nn.init.normal_(w, std=0.01),
          "default": lambda w: None,
          "He": lambda w: nn.init.kaiming_normal_(w, nonlinearity="relu"),
          "std 0.5": lambda w: nn.init.normal_(w, std=0.5)}
for name, fill in starts.items():
    torch.manual_seed(0)
    layers = []
    for _ in range(6):
        layers += [nn.Linear(64, 64), nn.ReLU()]
    model = nn.Sequential(*layers, nn.Linear(64, 10)).double()
    for layer in model[::2]:
        fill(layer.weight)
        nn.init.zeros_(layer.bias)
    optimizer = optim.SGD(model.parameters(), lr=0.01)
    losses = []
    for epoch in range(6):
        for batch in torch.randperm(len(x)).split(64):
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(model(x[batch]), t[batch])
            loss.backward()
            optimizer.step()
        losses.append(nn.functional.cross_entropy(model(x), t).item())
    print(name.ljust(8), [f"{loss:.2f}" for loss in losses])
