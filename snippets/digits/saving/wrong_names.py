from torch import nn

saved = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1)).state_dict()
network = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
try:
    network.load_state_dict(saved)
except RuntimeError as error:
    for line in str(error).splitlines():
        print(line.strip())
