import torch
from torch.nn import functional as F

p = torch.tensor([0.5, 0.5])
print(F.kl_div(p, p, reduction="sum"))
