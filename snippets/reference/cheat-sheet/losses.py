import torch
from torch.nn import functional as F

y, t = torch.tensor([1.0, 4.0]), torch.tensor([1.0, 2.0])
print(f"{F.mse_loss(y, t) = }")
print(f"{F.l1_loss(y, t) = }")
logits, labels = torch.zeros(8, 10), torch.arange(8)
print(f"{F.cross_entropy(logits, labels) = }")
print(f"{F.cross_entropy(logits, labels, reduction='none').shape = }")
log_p = logits.log_softmax(dim=1)
print(f"{F.nll_loss(log_p, labels) = }")
yes_or_no = torch.tensor([1.0, 0.0])
print(f"{F.binary_cross_entropy_with_logits(torch.zeros(2), yes_or_no) = }")
