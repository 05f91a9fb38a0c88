import matplotlib.pyplot as plt
import torch
from torch import nn, optim

torch.manual_seed(0)
labels = torch.arange(3).repeat(50)
centers = torch.tensor([[2.0, 0.0], [-1.0, 2.0], [-1.0, -2.0]])
inputs = (3 + centers[labels] + 1.2 * torch.randn(150, 2)).double()
shuffled = labels[torch.randperm(150)]
rates = {"healthy": 0.3, "rate too small": 0.001, "rate too large": 1.5,
         "no zero_grad": 0.1, "wrong labels": 0.1, "softmax twice": 1.0}
fig, axes = plt.subplots(3, 2, figsize=(5, 5), sharex=True, sharey=True)
for ax, (name, rate) in zip(axes.flat, rates.items()):
    torch.manual_seed(0)
    network = nn.Linear(2, 3).double()
    optimizer = optim.SGD(network.parameters(), lr=rate)
    losses = []
    for step in range(101):
        if name != "no zero_grad":
            optimizer.zero_grad()
        outputs = network(inputs)
        if name == "softmax twice":
            outputs = outputs.softmax(dim=1)
        targets = shuffled if name == "wrong labels" else labels
        loss = nn.functional.cross_entropy(outputs, targets)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    ax.plot(losses)
    ax.axhline(torch.tensor(3.0).log(), color="0.5", linestyle="--")
    ax.set(title=name, ylim=(0, 4))
fig.supxlabel("step")
fig.supylabel("loss (dashed: the loss of guessing)")
plt.show()
