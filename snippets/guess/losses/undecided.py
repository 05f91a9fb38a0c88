import torch
from torch.nn import functional as F

logit = torch.tensor([0.0])
label = torch.tensor([1])
print(F.binary_cross_entropy_with_logits(logit, label))
