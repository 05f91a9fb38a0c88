import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images = torch.tensor(digits.data) / 16
torch.manual_seed(0)
nonsense = torch.randint(0, 10, (len(images),))
order = torch.randperm(len(images))
training, test = order[:100], order[100:]
network = nn.Sequential(
    nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)
).double()
optimizer = optim.Adam(network.parameters(), lr=0.01)
for epoch in range(200):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(
        network(images[training]), nonsense[training]
    )
    loss.backward()
    optimizer.step()
for name, part in (("training", training), ("test", test)):
    with torch.no_grad():
        hits = network(images[part]).argmax(dim=1) == nonsense[part]
    print(f"{name}: {100 * hits.double().mean():.1f} % of the random labels")
