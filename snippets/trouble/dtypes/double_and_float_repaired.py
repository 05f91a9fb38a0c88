import numpy as np
import torch
from torch import nn

data = torch.from_numpy(np.array([[1.0, 2.0], [3.0, 4.0]]))
print("data converted:   ", nn.Linear(2, 1)(data.float()).dtype)
print("network converted:", nn.Linear(2, 1).double()(data).dtype)
