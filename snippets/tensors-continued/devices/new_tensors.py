import torch

x = torch.ones(2, 3, device="meta")
for call, made in [
    ("torch.zeros(3)", torch.zeros(3)),
    ("torch.zeros(3, device=x.device)", torch.zeros(3, device=x.device)),
    ("torch.zeros_like(x)", torch.zeros_like(x)),
    ("x.new_zeros(3)", x.new_zeros(3)),
]:
    print(f"{call:32} {made.device}")
