import torch

torch.manual_seed(0)
logits = torch.randn(449, 10)
labels = torch.randint(10, (449,))
print("argmax(dim=1):", tuple(logits.argmax(dim=1).shape))
print("argmax(dim=0):", tuple(logits.argmax(dim=0).shape))
logits.argmax(dim=0) == labels
