import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
test, training = order[:897], order[997:1097]
x = (images - images[training].mean()) / images[training].std()
torch.manual_seed(0)
network = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)).double()
optimizer = optim.AdamW(network.parameters(), lr=0.003, weight_decay=0)
epochs, losses = [], {"training": [], "test": []}
for epoch in range(1, 301):
    optimizer.zero_grad()
    nn.functional.cross_entropy(network(x[training]), labels[training]).backward()
    optimizer.step()
    if epoch % 5 == 0:
        epochs.append(epoch)
        for name, part in (("training", training), ("test", test)):
            with torch.no_grad():
                loss = nn.functional.cross_entropy(network(x[part]), labels[part])
            losses[name].append(loss.item())
fig, ax = plt.subplots()
for name, values in losses.items():
    ax.plot(epochs, values, label=f"{name} loss")
ax.set(xlabel="epoch", ylabel="cross entropy", ylim=(0, 1.2))
ax.legend()
plt.show()
