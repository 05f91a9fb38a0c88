import torch

torch.manual_seed(0)
print("without:", torch.rand(4))
torch.manual_seed(0)
print("a look at example number", torch.randint(0, 1000, (1,)).item())
print("with:   ", torch.rand(4))
