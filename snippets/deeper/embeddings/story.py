# --8<-- [start:words]
import random

import torch
from torch import nn, optim
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

torch.set_default_dtype(torch.float64)
good = ["good", "warm", "clean", "quick", "bright"]
bad = ["bad", "cold", "dirty", "slow", "dark"]
softer = ["very", "quite", "rather"]
words = ["<pad>", "and", "but", *softer, *good, *bad]
number = {word: place for place, word in enumerate(words)}
print(len(words), "rows for", len(words) - 1, "words")
# --8<-- [end:words]


# --8<-- [start:twins]
def twins(link, held_out):
    first, second = random.choice([
        (i, j) for i in range(5) for j in range(5)
        if ((i + j) % 5 == 0) == held_out])
    before, between = (
        random.choices(softer, k=random.randrange(3)) for part in range(2))
    if link == "and":
        pairs = [(bad[first], bad[second]), (good[first], good[second])]
    else:
        pairs = [(good[first], bad[second]), (bad[second], good[first])]
    return [[*before, x, link, *between, y] for x, y in pairs]


for link in ("and", "but"):
    random.seed(0)
    for label, review in enumerate(twins(link, held_out=False)):
        print(label, *review)
# --8<-- [end:twins]


# --8<-- [start:models]
class Bag(nn.Module):
    def __init__(self):
        super().__init__()
        self.mean = nn.EmbeddingBag(len(words), 8, padding_idx=0)
        self.answer = nn.Linear(8, 2)

    def forward(self, tokens):
        return self.answer(self.mean(tokens))


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.Embedding(len(words), 8, padding_idx=0)
        self.memory = nn.LSTM(8, 8, batch_first=True)
        self.answer = nn.Linear(8, 2)

    def forward(self, tokens):
        lengths = (tokens != 0).sum(dim=1)
        packed = pack_padded_sequence(
            self.table(tokens), lengths, batch_first=True, enforce_sorted=False
        )
        states, (last, cell) = self.memory(packed)
        return self.answer(last[-1])


for kind in (Bag, Reader):
    count = sum(p.numel() for p in kind().parameters())
    print(f"{kind.__name__:6} {count} parameters")
# --8<-- [end:models]


# --8<-- [start:train]
def reviews(link, held_out, count):
    both = [twins(link, held_out) for pair in range(count)]
    rows = [torch.tensor([number[word] for word in review])
            for pair in both for review in pair]
    labels = torch.tensor([0, 1] * count)
    return pad_sequence(rows, batch_first=True), labels


def train(network, tokens, labels):
    optimizer = optim.Adam(network.parameters(), lr=0.2)
    for epoch in range(6):
        for batch in torch.randperm(len(tokens)).split(100):
            logits = network(tokens[batch])
            optimizer.zero_grad()
            nn.functional.cross_entropy(logits, labels[batch]).backward()
            optimizer.step()
# --8<-- [end:train]


# --8<-- [start:test]
def train_and_test(kind, link, seed):
    random.seed(seed)
    torch.manual_seed(seed)
    training, test = reviews(link, False, 100), reviews(link, True, 100)
    network = kind()
    train(network, *training)
    return network, *test


def accuracy(network, tokens, labels):
    right = network(tokens).argmax(dim=1) == labels
    return 100 * right.double().mean().item()
# --8<-- [end:test]


# --8<-- [start:compare]
class SortedReader(Reader):
    def forward(self, tokens):
        return super().forward(tokens.sort(dim=1, descending=True).values)


trained = {}
for kind, link in ((Bag, "and"), (Reader, "and"), (Bag, "but"),
                   (Reader, "but"), (SortedReader, "but")):
    trained[kind, link] = [
        train_and_test(kind, link, seed) for seed in range(5)]
    results = [accuracy(*result) for result in trained[kind, link]]
    print(f"{kind.__name__:12} {link}",
          *[f"{result:6.1f}" for result in results],
          "  exactly half:", all(result == 50 for result in results))
# --8<-- [end:compare]


# --8<-- [start:neighbor]
class PaddedReader(Reader):
    def forward(self, tokens):
        states, (last, cell) = self.memory(self.table(tokens))
        return self.answer(last[-1])


trained[PaddedReader, "but"] = [
    train_and_test(PaddedReader, "but", seed) for seed in range(5)]
for kind in (PaddedReader, Reader):
    moved = []
    for network, tokens, labels in trained[kind, "but"]:
        longer = nn.functional.pad(tokens, (0, 40))
        moved.append((network(longer) - network(tokens)).abs().max().item())
    results = [accuracy(*result) for result in trained[kind, "but"]]
    print(f"{kind.__name__:12}", *[f"{result:6.1f}" for result in results])
    for limit in (1, 1e-9):
        count = sum(largest > limit for largest in moved)
        print(f"  logits moved by more than {limit}: {count} of 5")
# --8<-- [end:neighbor]
# --8<-- [start:scores]
import matplotlib.pyplot as plt

random.seed(0)
tokens, labels = reviews("and", False, 200)
bag = nn.EmbeddingBag(len(words), 1, padding_idx=0)
nn.init.zeros_(bag.weight)
optimizer = optim.SGD(bag.parameters(), lr=5.0)
for step in range(100):
    logits = bag(tokens)[:, 0]
    optimizer.zero_grad()
    nn.functional.binary_cross_entropy_with_logits(
        logits, labels.double()
    ).backward()
    optimizer.step()
scores = bag.weight[:, 0].tolist()
fig, ax = plt.subplots()
ax.bar(range(1, len(words)), scores[1:])
ax.set_xticks(range(1, len(words)), words[1:], rotation=60)
ax.set(xlabel="word", ylabel="score")
plt.show()
review = [number[word] for word in ("very", "warm", "and", "clean")]
print(f"very warm and clean: {bag(torch.tensor([review])).item():.2f}")
print(f"mean of four scores: {sum(scores[token] for token in review) / 4:.2f}")
# --8<-- [end:scores]
