import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 0.0], requires_grad=True)
one_hot = torch.tensor([0.0, 1.0, 0.0])

nn.CrossEntropyLoss()(x, torch.tensor(1)).backward()

y = torch.softmax(x, dim=0).detach()
by_hand = y - one_hot
print("softmax:          ", y)
print("softmax - one-hot:", by_hand)
print("autograd:         ", x.grad)
print(f"largest difference: {(by_hand - x.grad).abs().max().item():.6f}")
