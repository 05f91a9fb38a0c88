import torch
from torch import nn

y = torch.tensor([0.2, 0.7, 0.1])
t = torch.tensor([0.0, 1.0, 0.0])
correct = 1

terms = [t[k] * -torch.log(y[k]) for k in range(3)]
by_hand = sum(terms)
by_torch = nn.NLLLoss()(torch.log(y), torch.tensor(correct))

print("terms:", [f"{term.item():.4f}" for term in terms])
print(f"sum of the terms: {by_hand.item():.4f}")
print(f"NLLLoss:          {by_torch.item():.4f}")
print(f"difference: {(by_hand - by_torch).abs().item():.6f}")
