import torch

torch.manual_seed(0)
z = torch.randn(100000)
for limit in [1, 2, 3]:
    share = (z.abs() < limit).double().mean().item()
    print(f"between -{limit} and {limit}: {share:.3f}")
