import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
embedding = nn.Embedding(10, 4)
digits = torch.tensor([[7, 2, 7]])
vectors = embedding(digits)
print("digits: ", tuple(digits.shape), "  vectors:", tuple(vectors.shape))
print("row 7 of the table:", torch.equal(vectors[0, 0], embedding.weight[7]))
print("the same vector for each 7:", torch.equal(vectors[0, 0], vectors[0, 2]))
one_hot = F.one_hot(digits, 10).float()
print("one-hot times table:", torch.equal(one_hot @ embedding.weight, vectors))
