import warnings

import torch

warnings.simplefilter("ignore")
x = torch.zeros(4, 3)
print(x[[[0, 1], [1, 2]]].shape)
