import torch

torch.manual_seed(0)
print("first: ", torch.rand(2))
with torch.random.fork_rng(devices=[]):
    torch.manual_seed(42)
    print("inside:", torch.rand(2))
print("after: ", torch.rand(2))
