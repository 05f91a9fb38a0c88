import io

import torch
from torch import nn

network = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
state = network.state_dict()
numbers = sum(tensor.numel() for tensor in state.values())
file = io.BytesIO()
torch.save(state, file)
print("numbers:", numbers, " bytes of numbers:", 4 * numbers)
print("the file is larger:", len(file.getvalue()) > 4 * numbers)
