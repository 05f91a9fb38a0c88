# --8<-- [start:load]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images = torch.tensor(digits.data)
labels = torch.tensor(digits.target)
print("images:", tuple(images.shape), images.dtype)
print("values from", images.min().item(), "to", images.max().item())
print("labels:", tuple(labels.shape), labels.dtype)
print("how many of each digit:", labels.bincount().tolist())
# --8<-- [end:load]


# --8<-- [start:split]
torch.manual_seed(0)
order = torch.randperm(len(images))
held_out, training = order[:449], order[449:]
print("training:", len(training), "images, held out:", len(held_out))
print("of each digit, held out:", labels[held_out].bincount().tolist())
# --8<-- [end:split]


# --8<-- [start:standardize]
mean, std = images[training].mean(), images[training].std()
print(f"mean {mean:.2f}, standard deviation {std:.2f}")
x = (images - mean) / std
x_train, t_train = x[training], labels[training]
x_test, t_test = x[held_out], labels[held_out]
print(f"after it: mean {x_train.mean().abs():.2f}, std {x_train.std():.2f}")
print(f"values from {x_train.min():.2f} to {x_train.max():.2f}")
# --8<-- [end:standardize]


# --8<-- [start:network]
network = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 16),
    nn.ReLU(),
    nn.Linear(16, 10),
).double()
print("parameters:", sum(p.numel() for p in network.parameters()))
print("logits of two images:", tuple(network(x_train[:2]).shape))
with torch.no_grad():
    before = nn.functional.cross_entropy(network(x_train), t_train)
guess = -torch.tensor(0.1).log()
print(f"loss before training {before:.3f}, -log 0.1 is {guess:.3f}")
# --8<-- [end:network]


# --8<-- [start:train]
loss_function = nn.CrossEntropyLoss()
optimizer = optim.Adam(network.parameters(), lr=0.01)
train_losses, test_losses = [], []

for epoch in range(30):
    for batch in torch.randperm(len(x_train)).split(64):
        optimizer.zero_grad()
        logits = network(x_train[batch])
        loss = loss_function(logits, t_train[batch])
        loss.backward()
        optimizer.step()

    with torch.no_grad():
        train_losses.append(loss_function(network(x_train), t_train).item())
        test_losses.append(loss_function(network(x_test), t_test).item())
    if epoch in (0, 1, 2, 4, 9, 19, 29):
        print(f"after epoch {epoch + 1:2}: loss of training images", end=" ")
        print(
            f"{train_losses[-1]:.3f}, of held-out images {test_losses[-1]:.3f}"
        )
# --8<-- [end:train]


# --8<-- [start:curves]
import matplotlib.pyplot as plt

epochs = range(1, 31)
fig, ax = plt.subplots()
ax.plot(epochs, train_losses, label="training images")
ax.plot(epochs, test_losses, label="held-out images")
ax.set(xlabel="epoch", ylabel="loss", yscale="log")
ax.legend()
plt.show()
# --8<-- [end:curves]


# --8<-- [start:accuracy]
with torch.no_grad():
    logits = network(x_test)
predicted = logits.argmax(dim=1)

hits = 0
for i in range(len(t_test)):
    if predicted[i] == t_test[i]:
        hits += 1
by_hand = hits / len(t_test)
by_torch = (predicted == t_test).double().mean().item()
print(f"right: {hits} of {len(t_test)}, accuracy {100 * by_hand:.1f} %")
print("difference to torch:", by_hand - by_torch)
# --8<-- [end:accuracy]


# --8<-- [start:confusion]
confusion = torch.zeros(10, 10, dtype=torch.int64)
for truth, answer in zip(t_test, predicted):
    confusion[truth, answer] += 1
print("answer:   " + "".join(f"{digit:4}" for digit in range(10)))
for digit in range(10):
    counts = confusion[digit].tolist()
    print(f"truth {digit}:  " + "".join(f"{n or '.':>4}" for n in counts))
print("on the diagonal:", confusion.trace().item())
# --8<-- [end:confusion]


# --8<-- [start:recall]
largest = 0.0
for digit in range(10):
    pairs = list(zip(t_test.tolist(), predicted.tolist()))
    same_truth = [a for t, a in pairs if t == digit]
    same_answer = [t for t, a in pairs if a == digit]
    recall = confusion[digit, digit] / confusion[digit].sum()
    precision = confusion[digit, digit] / confusion[:, digit].sum()
    print(f"{digit}: recall {recall:.3f}, precision {precision:.3f}")
    for share, answers in ((recall, same_truth), (precision, same_answer)):
        largest = max(
            largest, abs(share.item() - answers.count(digit) / len(answers))
        )
print("largest difference below 1e-6:", largest < 1e-6)
# --8<-- [end:recall]


# --8<-- [start:mistakes]
from matplotlib.patches import PathPatch
from matplotlib.path import Path

wrong = (predicted != t_test).nonzero().flatten()
fig, axes = plt.subplots(2, 5, figsize=(5, 2.8))
for ax in axes.flat:
    ax.axis("off")
for ax, i in zip(axes.flat, wrong):
    for ink in range(1, 17):
        squares = [
            Path(
                [(x, y), (x + 1, y), (x + 1, y - 1), (x, y - 1), (x, y)],
                closed=True,
            )
            for y, x in zip(*(digits.images[held_out[i]] == ink).nonzero())
        ]
        if squares:
            path = Path.make_compound_path(*squares)
            ax.add_patch(
                PathPatch(path, color="black", alpha=ink / 16, linewidth=0)
            )
    ax.set(xlim=(0, 8), ylim=(7, -1), aspect="equal")
    ax.set_title(f"is {t_test[i]}, said {predicted[i]}", fontsize=10)
plt.show()
# --8<-- [end:mistakes]


# --8<-- [start:one_image]
def show(i):
    with torch.no_grad():
        probabilities = network(x_test[i : i + 1]).softmax(dim=1)[0]
    print(f"held-out image {i}, truth {t_test[i]}:")
    for p, digit in zip(*probabilities.topk(3)):
        print(f"  {digit}: {100 * p:.1f} %")


show(0)
show(wrong[0].item())
# --8<-- [end:one_image]


# --8<-- [start:confidence]
with torch.no_grad():
    confidence = network(x_test).softmax(dim=1).amax(dim=1)
for border in (0.0, 0.9, 0.99):
    sure = confidence > border
    right = (predicted == t_test)[sure].double().mean()
    print(f"surer than {border}: {sure.sum().item()} images,", end=" ")
    print(f"{100 * right:.1f} % right")
# --8<-- [end:confidence]
