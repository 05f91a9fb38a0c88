import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(2, 6, 8)
to_q = nn.Linear(8, 8, bias=False)
to_k = nn.Linear(8, 8, bias=False)
to_v = nn.Linear(8, 8, bias=False)
y = F.scaled_dot_product_attention(to_q(x), to_k(x), to_v(x))
print("input: ", tuple(x.shape), "= examples, places, features")
print("output:", tuple(y.shape))

longer = torch.randn(2, 100, 8)
y = F.scaled_dot_product_attention(to_q(longer), to_k(longer), to_v(longer))
print("100 places, the same three matrices:", tuple(y.shape))
