import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
forms = {
    "ink from 0 to 16": images,
    "ten times as much": 10 * images,
    "100 added": images + 100,
    "standardized": (images - images.mean()) / images.std(),
}
for name, x in forms.items():
    losses = []
    for seed in range(3):
        torch.manual_seed(seed)
        network = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
        optimizer = optim.Adam(network.double().parameters(), lr=0.01)
        for epoch in range(2):
            for batch in torch.randperm(len(x)).split(64):
                optimizer.zero_grad()
                logits = network(x[batch])
                nn.functional.cross_entropy(logits, labels[batch]).backward()
                optimizer.step()
        with torch.no_grad():
            loss = nn.functional.cross_entropy(network(x), labels)
        losses.append(f"{loss:.2f}")
    print(f"{name:18} loss after 2 epochs, three seeds:", *losses)
