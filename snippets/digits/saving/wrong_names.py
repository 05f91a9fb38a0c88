from torch import nn

saved = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1)).state_dict()
network = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
network.load_state_dict(saved)
