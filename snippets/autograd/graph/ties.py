import torch


def slopes(largest):
    x = torch.tensor([3.0, 1.0, 3.0], requires_grad=True)
    largest(x).backward()
    return sorted(x.grad.tolist())  # which 3 comes first is left open


print("x.max():            ", slopes(lambda x: x.max()))
print("x.amax(dim=0):      ", slopes(lambda x: x.amax(dim=0)))
print("x.max(dim=0).values:", slopes(lambda x: x.max(dim=0).values))
