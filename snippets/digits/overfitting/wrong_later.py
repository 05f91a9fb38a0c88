import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
epochs, rows = (2, 4, 8, 12, 20, 40), torch.zeros(6, 3)
for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    test, training = order[:897], order[997:1097]
    x = (images - images[training].mean()) / images[training].std()
    wrong, right, given = training[:20], training[20:], labels.clone()
    given[wrong] = (labels[wrong] + torch.randint(1, 10, (20,))) % 10
    network = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
    optimizer = optim.Adam(network.double().parameters(), lr=0.01)
    for epoch in range(1, 41):
        optimizer.zero_grad()
        logits = network(x[training])
        nn.functional.cross_entropy(logits, given[training]).backward()
        optimizer.step()
        if epoch in epochs:
            answers = network(x).argmax(dim=1)
            learned, true = answers == given, answers == labels
            parts = learned[right], learned[wrong], true[test]
            percent = [100 * part.double().mean().item() for part in parts]
            rows[epochs.index(epoch)] += torch.tensor(percent) / 5

print("epoch  right labels learned  wrong labels learned  test accuracy")
for epoch, (first, second, third) in zip(epochs, rows.tolist()):
    print(f"{epoch:5} {first:19.0f} % {second:19.0f} % {third:12.0f} %")
