from torch import nn

saved = nn.Linear(64, 10).state_dict()
network = nn.Linear(32, 10)
try:
    network.load_state_dict(saved)
except RuntimeError as error:
    print(str(error).expandtabs(2))
