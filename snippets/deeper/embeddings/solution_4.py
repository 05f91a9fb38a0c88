import torch
from torch import nn, optim

words = ["but", "good", "warm", "bad", "cold"]
pairs = [(x, y) for x in ("good", "warm") for y in ("bad", "cold")]
reviews = [[x, "but", y] for x, y in pairs] + [[y, "but", x] for x, y in pairs]
labels = torch.tensor([0] * 4 + [1] * 4)
tokens = torch.tensor([[words.index(word) for word in r] for r in reviews])
for marked in (False, True):
    torch.manual_seed(0)
    after_but = torch.tensor([0, 0, len(words)]) * marked
    bag = nn.EmbeddingBag(2 * len(words), 2)
    optimizer = optim.Adam(bag.parameters(), lr=0.1)
    for step in range(20):
        logits = bag(tokens + after_but)
        optimizer.zero_grad()
        nn.functional.cross_entropy(logits, labels).backward()
        optimizer.step()
    right = logits.argmax(dim=1) == labels
    print(f"marked {marked}: {100 * right.double().mean().item():.0f} percent")
