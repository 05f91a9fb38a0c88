import torch
from torch.nn import functional as F

torch.manual_seed(0)
Q, K, V = torch.randn(3, 4, 2, dtype=torch.float64)
allowed = torch.ones(4, 4, dtype=torch.bool).tril()
scores = (Q @ K.T / 2**0.5).masked_fill(~allowed, float("-inf"))
weights = scores.softmax(dim=1)
for row in weights.tolist():
    print("  ".join(f"{weight:.2f}" for weight in row))

with_mask = F.scaled_dot_product_attention(Q, K, V, attn_mask=allowed)
with_flag = F.scaled_dot_product_attention(Q, K, V, is_causal=True)
for name, by_torch in (("attn_mask", with_mask), ("is_causal", with_flag)):
    same = torch.allclose(weights @ V, by_torch, atol=1e-12)
    print(f"{name} gives the same:", same)
