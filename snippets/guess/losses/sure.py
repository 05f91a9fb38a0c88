import torch
from torch.nn import functional as F

label = torch.tensor([0])
for lead in (3.0, 100.0):
    logits = torch.tensor([[lead, 0.0]])
    loss = F.cross_entropy(logits, label, label_smoothing=0.1)
    print(f"lead {lead:.0f}: loss {loss:.2f}")
