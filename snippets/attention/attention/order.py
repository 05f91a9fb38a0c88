import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 4, 8, dtype=torch.float64)
layer = nn.MultiheadAttention(8, num_heads=2, batch_first=True).double()
order = torch.tensor([2, 0, 3, 1])

y = layer(x, x, x)[0]
shuffled = x[:, order]
y_shuffled = layer(shuffled, shuffled, shuffled)[0]
print("outputs change:", not torch.allclose(y, y_shuffled))
print(
    "outputs are shuffled:", torch.allclose(y[:, order], y_shuffled, atol=1e-12)
)
