import torch
from torch import nn, optim
from torch.nn import functional as F

text = "she sells sea shells by the sea shore. " * 3
letters = sorted(set(text))
codes = torch.tensor([letters.index(letter) for letter in text])

torch.manual_seed(0)
embedding, places = nn.Embedding(len(letters), 32), nn.Embedding(16, 32)
block = nn.TransformerEncoderLayer(32, 2, 64, dropout=0.0, batch_first=True)
output = nn.Linear(32, len(letters))
model = nn.ModuleList([embedding, places, block, output]).double()


def logits(x):
    n = x.shape[1]
    future = torch.ones(n, n, dtype=torch.bool).triu(diagonal=1)
    x = embedding(x) + places.weight[:n]
    return output(block(x, src_mask=future))


optimizer = optim.Adam(model.parameters(), lr=0.01)
windows = codes.unfold(0, 17, 1)
for step in range(100):
    x, target = windows[:, :-1], windows[:, 1:]
    loss = F.cross_entropy(logits(x).flatten(0, 1), target.flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"loss: {loss.item():.2f}")
with torch.no_grad():
    scores = logits(x).transpose(1, 2)
    losses = F.cross_entropy(scores, target, reduction="none").mean(dim=0)
print(f"after one letter: {losses[0]:.2f}, after 16: {losses[15]:.2f}")

written = codes[:4].tolist()
for _ in range(40):
    window = torch.tensor([written[-16:]])
    written.append(logits(window)[0, -1].argmax().item())
print("".join(letters[code] for code in written))
