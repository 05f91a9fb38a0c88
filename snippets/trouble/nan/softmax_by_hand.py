import torch

logits = torch.tensor([100.0, 99.0])
by_hand = torch.exp(logits) / torch.exp(logits).sum()
print("exp:          ", torch.exp(logits))
print("by hand:      ", by_hand)
print("torch.softmax:", torch.softmax(logits, dim=0))
