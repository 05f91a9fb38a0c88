import torch
from torch.nn import functional as F

real = torch.tensor([True, True, False, True]).expand(4, 4)
causal = torch.ones(4, 4, dtype=torch.bool).tril()
for shape in ((1, 4, 2), (1, 1, 4, 2)):
    x = torch.arange(8.0).reshape(shape)
    one_mask = F.scaled_dot_product_attention(x, x, x, attn_mask=real & causal)
    try:
        two = F.scaled_dot_product_attention(
            x, x, x, attn_mask=real, is_causal=True
        )
        print(f"{len(shape)} axes, the same:", torch.allclose(one_mask, two))
    except RuntimeError as error:
        print(f"{len(shape)} axes:", str(error).split(": ")[-1])
