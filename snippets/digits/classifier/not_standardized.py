import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
held_out, training = order[:449], order[449:]
mean, std = images[training].mean(), images[training].std()
x = (images - mean) / std
network = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
).double()
optimizer = optim.Adam(network.parameters(), lr=0.01)
for epoch in range(5):
    for batch in training[torch.randperm(len(training))].split(64):
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(x[batch]), labels[batch]).backward()
        optimizer.step()

for name, inputs in (
    ("standardized", x[held_out]),
    ("raw pixels", images[held_out]),
):
    with torch.no_grad():
        logits = network(inputs)
    accuracy = 100 * (logits.argmax(dim=1) == labels[held_out]).double().mean()
    sure = logits.softmax(dim=1).amax(dim=1).median()
    print(f"{name}: {accuracy:.1f} % right,", end=" ")
    print(f"median of largest probability {sure:.2f}")
