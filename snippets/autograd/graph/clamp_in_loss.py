import torch
from torch.nn import functional as F

for margin in (0.0, 1.0):
    good = torch.zeros(1, requires_grad=True)
    bad = torch.zeros(1, requires_grad=True)
    F.margin_ranking_loss(good, bad, torch.ones(1), margin=margin).backward()
    print(f"margin {margin}: slopes of 0: {good.grad.item() == 0}")
