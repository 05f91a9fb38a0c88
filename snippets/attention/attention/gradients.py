import torch
from torch.nn import functional as F

torch.manual_seed(0)
Q, K, V = (
    torch.randn(3, 2, dtype=torch.float64, requires_grad=True) for _ in "QKV"
)
F.scaled_dot_product_attention(Q, K, V).sum().backward()
for name, tensor in (("Q", Q), ("K", K), ("V", V)):
    there = bool((tensor.grad != 0).any())
    print(f"{name}: gradient is there and not zero:", there)

weights = (Q @ K.T / 2**0.5).softmax(dim=1)
columns = weights.sum(dim=0, keepdim=True).T.expand(3, 2)
print("gradient of V = sums of the columns:", torch.allclose(V.grad, columns))
