import numpy as np
import torch

a = torch.rand(3, generator=torch.Generator())
b = torch.rand(3, generator=torch.Generator())
print("torch:", torch.equal(a, b))

a = np.random.default_rng().random(3)
b = np.random.default_rng().random(3)
print("NumPy:", np.array_equal(a, b))
