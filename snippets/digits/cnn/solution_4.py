import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
digits = load_digits()
images = torch.tensor(digits.images).float().unsqueeze(1) / 16
padded = F.pad(images, (1, 1, 1, 1))
labels = torch.tensor(digits.target)
held_out, training = torch.randperm(len(labels)).split([449, 1348])
network = nn.Sequential(
    *(nn.Conv2d(1, 8, 3, padding=2), nn.BatchNorm2d(8), nn.ReLU()),
    *(nn.Conv2d(8, 16, 3), nn.BatchNorm2d(16), nn.ReLU()),
    *(nn.MaxPool2d(2), nn.Flatten(), nn.Linear(16 * 4 * 4, 10)),
)
optimizer = torch.optim.AdamW(network.parameters(), lr=0.01)
schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 12)
for epoch in range(12):
    for batch in training[torch.randperm(len(training))].split(64):
        top, left = torch.randint(3, (2,)).tolist()
        moved = padded[batch, :, top : top + 8, left : left + 8]
        optimizer.zero_grad()
        F.cross_entropy(network(moved), labels[batch]).backward()
        optimizer.step()
    schedule.step()
network.eval()
for name, top, left in (("not moved", 1, 1), ("left", 1, 2), ("right", 1, 0),
                        ("up", 2, 1), ("down", 0, 1)):
    inputs = padded[held_out, :, top : top + 8, left : left + 8]
    right = (network(inputs).argmax(dim=1) == labels[held_out]).float().mean()
    print(f"{name:10} {100 * right.item():.1f}")
