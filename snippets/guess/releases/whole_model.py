import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
torch.save(nn.Linear(1, 1), "model.pt")
try:
    print(type(torch.load("model.pt")).__name__)
except Exception as error:
    print(type(error).__name__)
