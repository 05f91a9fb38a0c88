import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
loss_function = nn.CrossEntropyLoss()
fig, axes = plt.subplots(2, 1, figsize=(5, 6.2), sharex=True)
for lr in (0.0001, 0.0003, 0.001, 0.01, 0.03, 0.3):
    torch.manual_seed(5)
    order = torch.randperm(len(images))
    held_out, training = order[:449], order[449:]
    x = (images - images[training].mean()) / images[training].std()
    network = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(),
        nn.Linear(32, 16), nn.ReLU(), nn.Linear(16, 10),
    ).double()
    optimizer = optim.Adam(network.parameters(), lr=lr)
    losses = [], []
    for epoch in range(11):
        with torch.no_grad():
            for part, curve in zip((training, held_out), losses):
                loss = loss_function(network(x[part]), labels[part])
                curve.append(loss.item())
        for rows in torch.randperm(len(training)).split(64):
            batch = training[rows]
            optimizer.zero_grad()
            loss_function(network(x[batch]), labels[batch]).backward()
            optimizer.step()
    print(f"rate {lr:6}: training {losses[0][-1]:.3f}", end=" ")
    print(f"held out {losses[1][-1]:.3f}")
    for ax, curve in zip(axes, losses):
        ax.plot(range(11), curve, label=lr)
axes[0].set(title="training images", ylabel="loss", yscale="log")
axes[1].set(title="held-out images", ylabel="loss", yscale="log")
axes[1].set(xlabel="epoch")
place = {"loc": "outside upper center", "ncols": 3}
fig.legend(*axes[0].get_legend_handles_labels(), **place)
plt.show()
