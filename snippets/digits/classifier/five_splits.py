import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)


def accuracy_of_split(seed):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    held_out, training = order[:449], order[449:]
    x = (images - images[training].mean()) / images[training].std()
    network = nn.Sequential(
        nn.Linear(64, 32),
        nn.ReLU(),
        nn.Linear(32, 16),
        nn.ReLU(),
        nn.Linear(16, 10),
    ).double()
    optimizer = optim.Adam(network.parameters(), lr=0.01)
    for epoch in range(30):
        for batch in training[torch.randperm(len(training))].split(64):
            optimizer.zero_grad()
            nn.functional.cross_entropy(
                network(x[batch]), labels[batch]
            ).backward()
            optimizer.step()
    with torch.no_grad():
        predicted = network(x[held_out]).argmax(dim=1)
    return 100 * (predicted == labels[held_out]).double().mean()


accuracies = torch.stack([accuracy_of_split(seed) for seed in range(5)])
for seed, accuracy in enumerate(accuracies):
    print(f"split {seed}: {accuracy:.1f} %")
print(
    f"mean {accuracies.mean():.1f} %, standard deviation {accuracies.std():.1f}"
)
print(f"lowest {accuracies.min():.1f} %, highest {accuracies.max():.1f} %")
chance = 100 * (0.97 * 0.03 / 449) ** 0.5
print(f"standard deviation by chance alone: {chance:.1f}")
