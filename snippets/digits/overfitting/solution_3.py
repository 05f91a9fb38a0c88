import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
test, validation, training = order[:897], order[897:997], order[997:1097]
x = (images - images[training].mean()) / images[training].std()
network = nn.Sequential(
    nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)
).double()
optimizer = optim.AdamW(network.parameters(), lr=0.003, weight_decay=0)
for epoch in range(200):
    optimizer.zero_grad()
    nn.functional.cross_entropy(
        network(x[training]), labels[training]
    ).backward()
    optimizer.step()
for divisor in (1.0, 2.0, 3.0):
    with torch.no_grad():
        logits = network(x) / divisor
    hits = logits[test].argmax(dim=1) == labels[test]
    print(f"divided by {divisor}:", end=" ")
    for name, part in (("validation", validation), ("test", test)):
        loss = nn.functional.cross_entropy(logits[part], labels[part])
        print(f"{name} loss {loss:.3f}", end=", ")
    print(f"accuracy {100 * hits.double().mean():.1f} %")
