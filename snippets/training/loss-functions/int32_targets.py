import numpy as np
import torch
from torch import nn

x = torch.zeros(2, 3)
targets = torch.from_numpy(np.array([1, 2], dtype=np.int32))
nn.CrossEntropyLoss()(x, targets)
