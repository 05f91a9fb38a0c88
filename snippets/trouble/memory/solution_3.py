import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
block = nn.Sequential(nn.Linear(100, 100), nn.Tanh(), nn.Dropout(0.5))
x = torch.randn(8, 100)


def slopes(**options):
    torch.manual_seed(1)
    block.zero_grad()
    if options:
        y = checkpoint(block, x, use_reentrant=False, **options)
    else:
        y = block(x)
    (y**2).sum().backward()
    return block[0].weight.grad


plain = slopes()
for kept in (True, False):
    same = torch.allclose(plain, slopes(preserve_rng_state=kept))
    print(f"preserve_rng_state={kept!s:5}  the same gradients: {same}")
