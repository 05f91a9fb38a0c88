import matplotlib.pyplot as plt
import torch

first = torch.linspace(-4, 6, 51)
logits = torch.stack([first, torch.ones(51), torch.zeros(51)], dim=1)
y = torch.softmax(logits, dim=1)

fig, ax = plt.subplots()
for k, name in enumerate(("first: moves", "second: 1", "third: 0")):
    ax.plot(first, y[:, k], label=name)
ax.set(xlabel="first logit", ylabel="probability")
ax.legend(title="logits")
plt.show()
