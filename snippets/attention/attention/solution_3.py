import torch
from torch import nn

torch.manual_seed(0)
layer = nn.MultiheadAttention(8, num_heads=2, batch_first=True).double()
short = torch.randn(1, 3, 8, dtype=torch.float64)
padded = torch.cat([short, torch.full((1, 2, 8), 9.0).double()], dim=1)
ignored = torch.tensor([[False, False, False, True, True]])

alone = layer(short, short, short)[0]
masked = layer(padded, padded, padded, key_padding_mask=ignored)[0]
unmasked = layer(padded, padded, padded)[0]
print("with the mask, same:   ", torch.allclose(masked[:, :3], alone))
print("without the mask, same:", torch.allclose(unmasked[:, :3], alone))
