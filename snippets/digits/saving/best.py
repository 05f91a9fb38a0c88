import torch
from sklearn.datasets import load_digits
from torch import nn, optim
from torch.nn import functional as F

torch.manual_seed(0)
digits = load_digits()
x, t = torch.tensor(digits.data) / 16, torch.tensor(digits.target)
validation, training = torch.randperm(len(x))[:400].split([300, 100])
network = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
network.double()
optimizer = optim.Adam(network.parameters(), lr=0.01)
best = float("inf")
for epoch in range(1, 201):
    optimizer.zero_grad()
    F.cross_entropy(network(x[training]), t[training]).backward()
    optimizer.step()
    with torch.no_grad():
        loss = F.cross_entropy(network(x[validation]), t[validation]).item()
    if loss < best:
        best = loss
        state = {"epoch": epoch, "loss": loss, "network": network.state_dict()}
        torch.save(state, "best.pt")
print(f"last: epoch {epoch}, validation loss {loss:.3f}")

state = torch.load("best.pt", weights_only=True)
print(f"best: epoch {state['epoch']}, validation loss {state['loss']:.3f}")
network.load_state_dict(state["network"])
with torch.no_grad():
    loss = F.cross_entropy(network(x[validation]), t[validation]).item()
print("difference to the stored loss:", loss - state["loss"])
