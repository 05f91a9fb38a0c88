import torch

logits = torch.tensor([1000.0, 1001.0, 1003.0])


def naive(x):
    return torch.exp(x) / torch.exp(x).sum()


print("exp:    ", torch.exp(logits))
print("naive:  ", naive(logits))
print("shifted:", naive(logits - logits.max()))
print("torch:  ", torch.softmax(logits, dim=0))
