import torch

large = torch.tensor(1e8)
small = torch.tensor(1.0)
print("(large + small) - large:", ((large + small) - large).item())
print("(large - large) + small:", ((large - large) + small).item())
