# --8<-- [start:data]
import copy

import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data), torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(images))
test, validation, training = order[:897], order[897:997], order[997:1097]
x = (images - images[training].mean()) / images[training].std()
print("test", len(test), " validation", len(validation), end=" ")
print(" training", len(training))
# --8<-- [end:data]


# --8<-- [start:network]
def new_network():
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)
    ).double()


print("parameters:", sum(p.numel() for p in new_network().parameters()))
# --8<-- [end:network]


# --8<-- [start:train]
def measure(network, part):
    network.eval()
    with torch.no_grad():
        logits = network(x[part])
        loss = nn.functional.cross_entropy(logits, labels[part]).item()
        accuracy = (
            100 * (logits.argmax(dim=1) == labels[part]).double().mean().item()
        )
    return loss, accuracy


def train_one_step(network, optimizer):
    network.train()
    optimizer.zero_grad()
    nn.functional.cross_entropy(
        network(x[training]), labels[training]
    ).backward()
    optimizer.step()


network = new_network()
optimizer = optim.AdamW(network.parameters(), lr=0.003, weight_decay=0)
curves = []
print("epoch  training loss  test loss  test accuracy")
for epoch in range(1, 301):
    train_one_step(network, optimizer)
    if epoch % 5 == 0:
        curves.append(
            (epoch, measure(network, training)[0], measure(network, test)[0])
        )
    if epoch in (1, 10, 30, 100, 200, 300):
        loss, accuracy = measure(network, test)
        print(f"{epoch:5}  {measure(network, training)[0]:13.3f}", end="  ")
        print(f"{loss:9.3f}  {accuracy:9.1f} %")
    if epoch == 30:
        early = copy.deepcopy(network)
# --8<-- [end:train]


# --8<-- [start:curves]
import matplotlib.pyplot as plt

epochs, training_losses, test_losses = zip(*curves)
fig, ax = plt.subplots()
ax.plot(epochs, training_losses, label="training loss")
ax.plot(epochs, test_losses, label="test loss")
ax.set(xlabel="epoch", ylabel="cross entropy", ylim=(0, 1.2))
ax.legend()
plt.show()
# --8<-- [end:curves]


# --8<-- [start:confident]
print(f"training accuracy in epoch 30: {measure(early, training)[1]:.1f} %")
for name, net in (("epoch 30 ", early), ("epoch 300", network)):
    with torch.no_grad():
        probabilities = net(x[test]).softmax(dim=1)
    belief, answer = probabilities.max(dim=1)
    right = answer == labels[test]
    losses = -probabilities[range(len(test)), labels[test]].log()
    print(name, f"belief when right {belief[right].mean():.3f}", end=", ")
    print(f"when wrong {belief[~right].mean():.3f}", end=", ")
    print(f"loss when right {losses[right].mean():.3f}", end=", ")
    print(f"when wrong {losses[~right].mean():.3f}")
# --8<-- [end:confident]


# --8<-- [start:stop]
network = new_network()
optimizer = optim.AdamW(network.parameters(), lr=0.003, weight_decay=0)
patience, best_loss, waited = 20, float("inf"), 0
for epoch in range(1, 301):
    train_one_step(network, optimizer)
    loss, _ = measure(network, validation)
    if loss < best_loss:
        best_loss, best_epoch, waited = loss, epoch, 0
        best_state = copy.deepcopy(network.state_dict())
    else:
        waited += 1
    if waited == patience:
        break
print("stopped before the end:", epoch < 300, end="  ")
print("epochs waited:", epoch - best_epoch)
network.load_state_dict(best_state)
loss, accuracy = measure(network, test)
print(f"validation loss {best_loss:.3f}, test loss {loss:.3f}", end=", ")
print(f"accuracy {accuracy:.1f} %")
# --8<-- [end:stop]
