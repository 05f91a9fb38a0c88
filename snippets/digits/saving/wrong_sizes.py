from torch import nn

saved = nn.Linear(3, 2).state_dict()
nn.Linear(4, 2).load_state_dict(saved)
