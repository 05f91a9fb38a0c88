import torch
from torch import nn

body = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3)).requires_grad_(False)
for mode in ("train", "eval"):
    getattr(body, mode)()
    before = body[1].running_mean.clone()
    body(torch.randn(16, 4))
    same = torch.equal(before, body[1].running_mean)
    print(f"{mode:5}: averages unchanged: {same}")
