import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True)
layer = layer.double()
embedding = nn.Embedding(10, 8).double()
positions = torch.randn(4, 8, dtype=torch.float64)
digits = torch.tensor([[3, 1, 4, 9]])
order = torch.tensor([2, 0, 3, 1])

for name, added in (("without", 0 * positions), ("with", positions)):
    y = layer(embedding(digits) + added)
    shuffled = layer(embedding(digits[:, order]) + added)
    same = torch.allclose(y[:, order], shuffled, atol=1e-12)
    print(f"{name} positions: outputs are only shuffled: {same}")
