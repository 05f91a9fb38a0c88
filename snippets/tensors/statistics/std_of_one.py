import warnings

import torch

one = torch.tensor([5.0])
print("correction=0:", one.std(correction=0).item())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("correction=1:", one.std().item())
print("warning:", str(caught[0].message).split(".")[0])
