import numpy as np
import torch

torch.manual_seed(0)
by_torch = torch.rand(1000)
twister = np.random.RandomState(0)
r = twister.randint(0, 2**32, 1000, dtype=np.uint32).astype(np.int64)
by_hand = torch.from_numpy((r % 2**24) / 2**24)
print("the generator:", *r[:3])
print("by hand: ", *[f"{u:.4f}" for u in by_hand[:3]])
print("by torch:", *[f"{u:.4f}" for u in by_torch[:3]])
print("largest difference:", (by_torch - by_hand).abs().max().item())
