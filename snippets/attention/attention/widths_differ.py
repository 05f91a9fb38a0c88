import torch
from torch.nn import functional as F

Q, K, V = torch.randn(4, 3), torch.randn(5, 2), torch.randn(5, 2)
F.scaled_dot_product_attention(Q, K, V)
