import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 0.0])
correct = 1

powers = torch.exp(x)
y = powers / powers.sum()
by_hand = -torch.log(y[correct])
short_form = torch.log(powers.sum()) - x[correct]
by_torch = nn.CrossEntropyLoss()(x, torch.tensor(correct))

print("exp(x):", powers, f" sum: {powers.sum().item():.4f}")
print("y:     ", y)
print(f"-log(y[1]):          {by_hand.item():.4f}")
print(f"log of sum, minus x: {short_form.item():.4f}")
print(f"CrossEntropyLoss:    {by_torch.item():.4f}")
difference = max((by_hand - by_torch).abs(), (short_form - by_torch).abs())
print(f"largest difference: {difference.item():.6f}")
