import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 0.0])
correct = 1

powers = torch.exp(x)
y = powers / powers.sum()
by_hand = -torch.log(y[correct])
short_form = torch.log(powers.sum()) - x[correct]
target = torch.tensor(correct)
picked = nn.NLLLoss()(torch.log_softmax(x, dim=0), target)
by_torch = nn.CrossEntropyLoss()(x, target)

print("exp(x):", powers, f" sum: {powers.sum().item():.4f}")
print("y:     ", y)
print(f"-log(y[1]):          {by_hand.item():.4f}")
print(f"log of sum, minus x: {short_form.item():.4f}")
print(f"NLLLoss:             {picked.item():.4f}")
print(f"CrossEntropyLoss:    {by_torch.item():.4f}")
ways = torch.stack([by_hand, short_form, picked])
largest = (ways - by_torch).abs().max().item()
print("largest difference below 1e-6:", largest < 1e-6)
