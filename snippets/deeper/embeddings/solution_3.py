import torch
from torch import nn, optim

tokens = torch.tensor([2, 5, 2])
for name, kind, decay in (("AdamW, no decay", optim.AdamW, 0.0),
                          ("AdamW, decay", optim.AdamW, 0.1)):
    torch.manual_seed(0)
    table = nn.Embedding(6, 4, padding_idx=0)
    before = table.weight.detach().clone()
    optimizer = kind(table.parameters(), lr=0.01, weight_decay=decay)
    table(tokens).sum().backward()
    optimizer.step()
    changed = (table.weight != before).any(dim=1)
    print(f"{name:15} changed rows: {changed.nonzero()[:, 0].tolist()}")
