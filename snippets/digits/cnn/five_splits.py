# --8<-- [start:networks]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
labels = torch.tensor(digits.target)


def dense_network():
    return nn.Sequential(
        nn.Flatten(),
        *(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)),
    )


def conv_network():
    return nn.Sequential(
        *(nn.Conv2d(1, 8, 3, padding=2), nn.BatchNorm2d(8), nn.ReLU()),
        *(nn.Conv2d(8, 16, 3), nn.BatchNorm2d(16), nn.ReLU()),
        *(nn.MaxPool2d(2), nn.Flatten(), nn.Linear(16 * 4 * 4, 10)),
    )


# --8<-- [end:networks]
# --8<-- [start:train]
def train(network, rows, epochs, rate):
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    network.train()
    for epoch in range(epochs):
        for batch in rows[torch.randperm(len(rows))].split(64):
            optimizer.zero_grad()
            logits, truth = network(images[batch]), labels[batch]
            F.cross_entropy(logits, truth, label_smoothing=0.1).backward()
            optimizer.step()
        schedule.step()
    return network.eval()


def accuracy(network, inputs, rows):
    with torch.no_grad():
        predicted = network(inputs[rows]).argmax(dim=1)
    return 100 * (predicted == labels[rows]).float().mean().item()


# --8<-- [end:train]
# --8<-- [start:splits]
trained = {"64-32-10": [], "convolutional": []}
for split in range(5):
    torch.manual_seed(split)
    order = torch.randperm(len(images))
    held_out, training = order[:449], order[449:]
    network = train(dense_network(), training, epochs=20, rate=0.02)
    trained["64-32-10"].append((network, held_out))
    torch.manual_seed(split)
    network = train(conv_network(), training, epochs=10, rate=0.01)
    trained["convolutional"].append((network, held_out))

mistakes = {}
for name, pairs in trained.items():
    rates = [accuracy(network, images, rows) for network, rows in pairs]
    mistakes[name] = 5 * 100 - sum(rates)
    print(f"{name}:", "  ".join(f"{rate:.1f}" for rate in rates), end="  ")
    print(f"mean {sum(rates) / 5:.1f}")
ratio = mistakes["64-32-10"] / mistakes["convolutional"]
print(f"mistakes: {ratio:.1f} to 1")
# --8<-- [end:splits]
# --8<-- [start:moved]
padded = F.pad(images, (1, 1, 1, 1))
moves = {
    "not moved": images,
    "left": padded[:, :, 1:9, 2:10],
    "right": padded[:, :, 1:9, 0:8],
    "up": padded[:, :, 2:10, 1:9],
    "down": padded[:, :, 0:8, 1:9],
}
print("           64-32-10  convolutional")
for move, inputs in moves.items():
    means = []
    for pairs in trained.values():
        rates = [accuracy(network, inputs, rows) for network, rows in pairs]
        means.append(sum(rates) / len(rates))
    print(f"{move:10} {means[0]:8.1f} {means[1]:14.1f}")
# --8<-- [end:moved]

# --8<-- [start:places]
network, held_out = trained["convolutional"][0]
torch.manual_seed(0)
training = torch.randperm(len(images))[449:]
no_places = nn.Sequential(
    *(nn.Conv2d(1, 8, 3, padding=2), nn.BatchNorm2d(8), nn.ReLU()),
    *(nn.Conv2d(8, 16, 3), nn.BatchNorm2d(16), nn.ReLU()),
    *(nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(16, 10)),
)
train(no_places, training, epochs=10, rate=0.01)
print("           2 by 2  whole map")
for move, inputs in moves.items():
    rates = [accuracy(net, inputs, held_out) for net in (network, no_places)]
    print(f"{move:10} {rates[0]:6.1f} {rates[1]:10.1f}")
# --8<-- [end:places]
