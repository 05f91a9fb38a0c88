import warnings

import numpy as np
import torch

tensor = torch.tensor([1, 2, 3])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    copied = np.array(tensor)
print(caught[0].category.__name__)
copied[0] = 100
print("tensor:", tensor.tolist(), " array:", copied.tolist())
