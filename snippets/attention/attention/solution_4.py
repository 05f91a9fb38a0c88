import torch
from torch.nn import functional as F

torch.manual_seed(0)
Q, K, V = torch.randn(3, 6, 4, dtype=torch.float64)
complete = F.scaled_dot_product_attention(Q, K, V, is_causal=True)
for n in (1, 3, 5):
    part = F.scaled_dot_product_attention(Q[:n], K[:n], V[:n], is_causal=True)
    print(f"first {n} places alone, same:", torch.allclose(part, complete[:n]))
