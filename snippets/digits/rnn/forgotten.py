import torch
from torch import nn

torch.manual_seed(0)
images = torch.rand(32, 8, 8)
changed = images.clone()
changed[0, 7] = 1 - changed[0, 7]

for batch_first in (True, False):
    layer = nn.RNN(8, 64, batch_first=batch_first)
    before, after = layer(images)[0][:, -1], layer(changed)[0][:, -1]
    moved = (before - after).abs().amax(dim=1) > 1e-4
    print(f"batch_first={batch_first}: shape {tuple(before.shape)},", end=" ")
    print("answers that change:", moved.nonzero().flatten().tolist())
