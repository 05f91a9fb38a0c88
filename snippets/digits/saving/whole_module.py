import pickle

import torch
from torch import nn

torch.save(nn.Linear(2, 1), "module.pt")
try:
    torch.load("module.pt", weights_only=True)
except pickle.UnpicklingError as error:
    text = str(error)
reason = text[text.index("Unsupported global") :]
print(reason[: reason.index(" by default")])
