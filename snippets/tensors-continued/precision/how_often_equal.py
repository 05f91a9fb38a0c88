import torch

whole = torch.arange(1, 60)
sums = whole[:, None] + whole
for dtype in [torch.float64, torch.float32]:
    tenths = whole.to(dtype) / 10
    equal = tenths[:, None] + tenths == sums.to(dtype) / 10
    print(dtype, "equal:", equal.sum().item(), "of", equal.numel())
