import torch

logits = torch.tensor([0.0, 200.0])
targets = torch.tensor([0.0, 1.0])
p = torch.softmax(logits, dim=0)
print("probabilities:   ", p)
print("log, two steps:  ", torch.log(p))
print("cross entropy:   ", -(targets * torch.log(p)).sum())
print("log_softmax:     ", torch.log_softmax(logits, dim=0))
