import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
test, training = order[:897], order[997:1097]
x = (images - images[training].mean()) / images[training].std()
print("decay  size of the weights  right in training  test loss")
for decay in (0.0, 1.0, 3.0, 100.0):
    torch.manual_seed(0)
    network = nn.Sequential(
        nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)
    ).double()
    optimizer = optim.AdamW(network.parameters(), lr=0.003, weight_decay=decay)
    for epoch in range(200):
        optimizer.zero_grad()
        nn.functional.cross_entropy(
            network(x[training]), labels[training]
        ).backward()
        optimizer.step()
    with torch.no_grad():
        size = sum((w**2).sum() for w in network.parameters()).sqrt()
        hits = network(x[training]).argmax(dim=1) == labels[training]
        loss = nn.functional.cross_entropy(network(x[test]), labels[test])
    print(f"{decay:5.1f}  {size:19.1f}  {hits.sum():10} of 100  {loss:9.3f}")
