import random

import torch
from torch import nn, optim
from torch.nn.utils.rnn import pad_sequence

words = ["<pad>", "but", "very", "good", "warm", "bad", "cold"]


def tokens_of(pair, label, marked):
    random.seed(pair)
    both = [random.choice(["good", "warm"]), random.choice(["bad", "cold"])]
    first, second = both[::-1] if label else both
    text = [first, "but", *["very"] * random.randrange(3), second]
    tokens = [words.index(word) for word in text]
    return torch.tensor(tokens[:2] + [n + 7 * marked for n in tokens[2:]])


cases = [(pair, label) for pair in range(100) for label in (0, 1)]
labels = torch.tensor([label for pair, label in cases])
for marked in (False, True):
    torch.manual_seed(0)
    tokens = pad_sequence([tokens_of(*case, marked) for case in cases], True)
    bag = nn.EmbeddingBag(14, 2, padding_idx=0)
    optimizer = optim.Adam(bag.parameters(), lr=0.1)
    for step in range(50):
        optimizer.zero_grad()
        nn.functional.cross_entropy(bag(tokens), labels).backward()
        optimizer.step()
    right = bag(tokens).argmax(dim=1) == labels
    print(f"marked {marked}: {100 * right.double().mean().item():.0f} percent")
