import numpy as np
import torch
from torch import nn

data = torch.from_numpy(np.array([[1.0, 2.0], [3.0, 4.0]]))
layer = nn.Linear(2, 1)
print("data:", data.dtype, " weight:", layer.weight.dtype)
layer(data)
