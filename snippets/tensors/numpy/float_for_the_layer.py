import numpy as np
import torch

data = np.array([[0.5, 1.5], [2.5, 3.5]])
layer = torch.nn.Linear(2, 1)

x = torch.from_numpy(data).float()
print("data:  ", x.dtype)
print("output:", layer(x).dtype, tuple(layer(x).shape))
