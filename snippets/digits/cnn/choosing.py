import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

digits = load_digits()
images = torch.tensor(digits.data, dtype=torch.float32) / 16
labels = torch.tensor(digits.target)


def validation_accuracy(seed, smoothing):
    torch.manual_seed(seed)
    order = torch.randperm(len(images))
    validation, training = order[449:749], order[749:]
    network = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.AdamW(network.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 20)
    for epoch in range(20):
        for batch in training[torch.randperm(len(training))].split(64):
            optimizer.zero_grad()
            logits, truth = network(images[batch]), labels[batch]
            F.cross_entropy(logits, truth, label_smoothing=smoothing).backward()
            optimizer.step()
        schedule.step()
    with torch.no_grad():
        predicted = network(images[validation]).argmax(dim=1)
    return 100 * (predicted == labels[validation]).float().mean()


results = {}
for smoothing in (0.0, 0.1):
    rates = [validation_accuracy(seed, smoothing) for seed in range(5)]
    results[smoothing] = torch.stack(rates)
    shown = "  ".join(f"{rate:.1f}" for rate in rates)
    print(f"smoothing {smoothing}: {shown}  mean {sum(rates) / 5:.1f}")
gaps = results[0.1] - results[0.0]
print(f"mean gap {gaps.mean():.1f}, uncertainty {gaps.std() / 5**0.5:.1f}")
