import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 4, 8, dtype=torch.float64)
layer = nn.MultiheadAttention(8, num_heads=2, batch_first=True).double()
order = torch.tensor([2, 0, 3, 1])

shuffled = x[:, order]
causal = torch.ones(4, 4, dtype=torch.bool).triu(diagonal=1)
for name, mask in (("without a mask", None), ("causal mask", causal)):
    y = layer(x, x, x, attn_mask=mask)[0]
    z = layer(shuffled, shuffled, shuffled, attn_mask=mask)[0]
    print(f"{name}: outputs change: {not torch.allclose(y, z)}", end=", ")
    print("only shuffled:", torch.allclose(y[:, order], z, atol=1e-12))
