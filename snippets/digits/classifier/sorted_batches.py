import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
held_out, training = order[:449], order[449:]
x = (images - images[training].mean()) / images[training].std()

for shuffle in (True, False):
    torch.manual_seed(0)
    network = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    ).double()
    optimizer = optim.SGD(network.parameters(), lr=0.03)
    for epoch in range(10):
        places = labels[training].argsort()
        if shuffle:
            places = torch.randperm(len(training))
        for batch in training[places].split(64):
            optimizer.zero_grad()
            nn.functional.cross_entropy(
                network(x[batch]), labels[batch]
            ).backward()
            optimizer.step()
    predicted = network(x[held_out]).argmax(dim=1)
    accuracy = 100 * (predicted == labels[held_out]).double().mean()
    print(f"{'shuffled' if shuffle else 'sorted by digit'}: {accuracy:.1f} %")
    print("  answers:", predicted.bincount(minlength=10).tolist())
