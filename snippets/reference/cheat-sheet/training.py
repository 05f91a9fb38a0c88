# --8<-- [start:train]
import torch
from sklearn.datasets import load_digits
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
digits = load_digits()
x, t = torch.tensor(digits.data) / 16, torch.tensor(digits.target)
order = torch.randperm(len(x))
test, training = order[:449], order[449:]
loader = DataLoader(TensorDataset(x[training], t[training]), 64, shuffle=True)

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)).double()
optimizer = optim.Adam(model.parameters(), lr=0.01)
for epoch in range(5):
    model.train()
    total = 0.0
    for inputs, labels in loader:
        loss = nn.functional.cross_entropy(model(inputs), labels)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), max_norm=5.0)
        optimizer.step()
        total += loss.item() * len(labels)
    print(f"epoch {epoch}: mean loss {total / len(training):.2f}")
# --8<-- [end:train]

# --8<-- [start:evaluate]
model.eval()
with torch.no_grad():
    logits = model(x[test])
answers = logits.argmax(dim=1)
right = answers == t[test]
confusion = torch.bincount(10 * t[test] + answers, minlength=100)
confusion = confusion.reshape(10, 10)
recall = confusion.diag() / confusion.sum(dim=1)
print(f"accuracy {100 * right.double().mean():.1f} %")
print("diagonal = right answers:", bool(confusion.trace() == right.sum()))
print(f"recall of the 8: {100 * recall[8]:.1f} %")
# --8<-- [end:evaluate]

# --8<-- [start:save]
state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
torch.save(state, "5.pt")
new = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)).double()
stored = torch.load("5.pt", weights_only=True)
print(new.load_state_dict(stored["model"]))
optimizer.load_state_dict(stored["optimizer"])
print("same logits:", torch.equal(new.eval()(x[test]), logits))
# --8<-- [end:save]
