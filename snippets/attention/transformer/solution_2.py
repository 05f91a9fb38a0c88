import torch
from torch import nn

rows = torch.tensor([[2, 4, 4, 6], [7, 11, 11, 15], [5, 5, 5, 5]]).double()
norm = nn.LayerNorm(4, elementwise_affine=False)
for row, result in zip(rows.tolist(), norm(rows).tolist()):
    print(row, "->", [f"{number:.4f}" for number in result])
