import torch
from torch import nn

text = "the cat sees the dog"
words = sorted(set(text.split()))
number = {word: place for place, word in enumerate(words, start=2)}
table = nn.Embedding(len(words), 8)
tokens = torch.tensor([number[word] for word in words])
print("rows:", table.num_embeddings, " largest number:", tokens.max().item())
table(tokens)
