import os

import torch

x = torch.zeros(1_000_000)
for part in (x[:10], x[:10].contiguous(), x[:10].clone()):
    torch.save(part, "part.pt")
    print(f"{os.path.getsize('part.pt') / 1e6:.1f} MB")
