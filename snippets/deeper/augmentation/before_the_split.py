import torch

torch.manual_seed(0)
original = torch.arange(1000).repeat(5)
order = torch.randperm(5000)
test, training = original[order[:1000]], original[order[1000:]]
share = torch.isin(test, training).double().mean()
print(f"test images with a sibling in training: {100 * share:.1f} %")
test_first = torch.randperm(1000)
test, training = test_first[:200], test_first[200:].repeat(5)
print("split first:", torch.isin(test, training).sum().item())
