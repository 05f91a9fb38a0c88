import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
for name in ("true labels", "shuffled labels"):
    torch.manual_seed(0)
    order = torch.randperm(len(images))
    held_out, training = order[:449], order[449:]
    t = labels if name == "true labels" else labels[torch.randperm(len(labels))]
    x = (images - images[training].mean()) / images[training].std()
    network = nn.Sequential(
        nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)
    ).double()
    optimizer = optim.Adam(network.parameters(), lr=0.01)
    for epoch in range(60):
        for batch in training[torch.randperm(len(training))].split(256):
            optimizer.zero_grad()
            nn.functional.cross_entropy(network(x[batch]), t[batch]).backward()
            optimizer.step()
    hits = (network(x).argmax(dim=1) == t).double()
    print(f"{name}: {100 * hits[training].mean():.1f} % of the training images")
    print(f"  and {100 * hits[held_out].mean():.1f} % of the held-out images")
