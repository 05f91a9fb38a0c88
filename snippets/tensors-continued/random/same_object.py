import torch

order = torch.Generator().manual_seed(0)
noise = order.manual_seed(1)
print("one object:", noise is order, "seed", order.initial_seed())
