import torch
from torch.nn import functional as F

logit = torch.tensor([5.0])
label = torch.tensor([2.0])
print(F.binary_cross_entropy_with_logits(logit, label))
