from torch import nn

saved = nn.Linear(2, 1).double().state_dict()
layer = nn.Linear(2, 1)
layer.load_state_dict(saved)
print(layer.weight.dtype)
