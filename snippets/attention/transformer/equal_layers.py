import torch
from torch import nn, optim


def all_equal(layers):
    rows = [nn.utils.parameters_to_vector(one.parameters()) for one in layers]
    return all(torch.equal(rows[0], row) for row in rows)


torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True)
encoder = nn.TransformerEncoder(layer, 3)
print("new, all layers equal:           ", all_equal(encoder.layers))

optimizer = optim.SGD(encoder.parameters(), lr=0.1)
encoder(torch.randn(4, 5, 8))[:, :, 0].mean().backward()
optimizer.step()
print("after one step, all layers equal:", all_equal(encoder.layers))

encoder = nn.TransformerEncoder(layer, 3)
for weights in encoder.parameters():
    if weights.dim() > 1:
        nn.init.xavier_uniform_(weights)
print("drawn anew, all layers equal:    ", all_equal(encoder.layers))
