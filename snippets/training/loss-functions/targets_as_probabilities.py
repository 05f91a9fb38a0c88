import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 0.0]])
loss = nn.CrossEntropyLoss()

index = torch.tensor([1])
one_hot = torch.tensor([[0.0, 1.0, 0.0]])
shared = torch.tensor([[0.3, 0.6, 0.1]])
print(f"index:   {loss(x, index).item():.4f}")
print(f"one-hot: {loss(x, one_hot).item():.4f}")
print(f"shared:  {loss(x, shared).item():.4f}")

by_hand = -(shared * torch.log_softmax(x, dim=1)).sum()
print(f"shared, by hand: {by_hand.item():.4f}")
print(f"shared, perfect outputs: {loss(shared.log(), shared).item():.4f}")
