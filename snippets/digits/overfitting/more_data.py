import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
test = order[:897]
print("images  training loss  test loss  test accuracy")
for count in (50, 100, 200, 400, 800):
    training = order[997 : 997 + count]
    x = (images - images[training].mean()) / images[training].std()
    torch.manual_seed(0)
    network = nn.Sequential(
        nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)
    ).double()
    optimizer = optim.AdamW(network.parameters(), lr=0.003, weight_decay=0)
    for epoch in range(100):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(
            network(x[training]), labels[training]
        )
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        logits = network(x[test])
    test_loss = nn.functional.cross_entropy(logits, labels[test])
    accuracy = 100 * (logits.argmax(dim=1) == labels[test]).double().mean()
    print(f"{count:6}  {loss:13.3f}  {test_loss:9.3f}  {accuracy:11.1f} %")
