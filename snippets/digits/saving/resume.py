# --8<-- [start:training]
import io

import torch
from sklearn.datasets import load_digits
from torch import nn, optim

digits = load_digits()
images, labels = torch.tensor(digits.data[:512]) / 16, torch.tensor(digits.target[:512])

def start():
    torch.manual_seed(0)
    network = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Dropout(0.2), nn.Linear(32, 10)
    ).double()
    return network, optim.Adam(network.parameters(), lr=0.01)

def train(network, optimizer, epochs):
    network.train()
    for epoch in epochs:
        for batch in torch.randperm(len(images)).split(64):
            optimizer.zero_grad()
            nn.functional.cross_entropy(network(images[batch]), labels[batch]).backward()
            optimizer.step()

def same(network, other):
    pairs = zip(network.state_dict().values(), other.state_dict().values())
    return all(torch.equal(a, b) for a, b in pairs)

reference, optimizer = start()
train(reference, optimizer, range(0, 6))
again, optimizer = start()
train(again, optimizer, range(0, 6))
print("the same training twice, equal:", same(again, reference))
# --8<-- [end:training]

# --8<-- [start:save]
network, optimizer = start()
train(network, optimizer, range(0, 3))
checkpoint = {
    "epoch": 3,
    "network": network.state_dict(),
    "optimizer": optimizer.state_dict(),
    "generator": torch.get_rng_state(),
}
file = io.BytesIO()
torch.save(checkpoint, file)
print("in the checkpoint:", *checkpoint)
# --8<-- [end:save]

# --8<-- [start:resume]
def resume(forget=None):
    file.seek(0)
    checkpoint = torch.load(file, weights_only=True)
    network, optimizer = start()
    if forget != "network":
        network.load_state_dict(checkpoint["network"])
    if forget != "optimizer":
        optimizer.load_state_dict(checkpoint["optimizer"])
    if forget != "generator":
        torch.set_rng_state(checkpoint["generator"])
    first = 0 if forget == "epoch" else checkpoint["epoch"]
    train(network, optimizer, range(first, 6))
    return network

print("resumed, equal:", same(resume(), reference))
# --8<-- [end:resume]

# --8<-- [start:forget]
for part in checkpoint:
    print(f"{part:9} forgotten, equal:", same(resume(forget=part), reference))
# --8<-- [end:forget]
