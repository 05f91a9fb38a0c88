import torch

first, second = torch.Generator(), torch.Generator()
print("first: ", torch.rand(3, generator=first))
print("second:", torch.rand(3, generator=second))
first.seed()
second.seed()
a = torch.rand(100, generator=first)
b = torch.rand(100, generator=second)
print("after seed(), still the same:", torch.equal(a, b))
