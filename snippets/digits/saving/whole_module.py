import io
import pickle

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Linear(2, 1), file)
file.seek(0)
try:
    torch.load(file, weights_only=True)
except pickle.UnpicklingError as error:
    start = str(error).index("Unsupported global")
    print(str(error)[start : str(error).index(" was not")])
