import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
held_out, training = order[:449], order[449:]
x = (images - images[training].mean()) / images[training].std()
network = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
).double()
optimizer = optim.Adam(network.parameters(), lr=0.01)
for epoch in range(10):
    for batch in training[torch.randperm(len(training))].split(64):
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(x[batch]), labels[batch]).backward()
        optimizer.step()

for shift in (0, 1, 2):
    pictures = x[held_out].unflatten(1, (8, 8)).roll(shift, dims=2)
    predicted = network(pictures.flatten(1)).argmax(dim=1)
    accuracy = 100 * (predicted == labels[held_out]).double().mean()
    print(f"moved by {shift} pixels: {accuracy:.1f} % right")
