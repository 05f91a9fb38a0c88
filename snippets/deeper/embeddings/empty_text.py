import torch
from torch import nn

table = nn.Embedding(7, 2, padding_idx=0)
no_words = torch.zeros(1, 3, dtype=torch.long)
real = (no_words != 0).unsqueeze(2)
print("mean:", ((real * table(no_words)).sum(dim=1) / real.sum(dim=1)).tolist())
print("bag: ", nn.EmbeddingBag(7, 2, padding_idx=0)(no_words).tolist())
print("type of no words:", torch.tensor([]).dtype)
table(torch.tensor([]))
