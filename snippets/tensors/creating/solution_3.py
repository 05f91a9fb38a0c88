import torch

torch.manual_seed(7)
below_one = torch.rand(1000)
between = 5 + 3 * below_one

print("all are at least 5:", bool((between >= 5).all()))
print("all are at most 8: ", bool((between <= 8).all()))
