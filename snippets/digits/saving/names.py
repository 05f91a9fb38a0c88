from torch import nn

network = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.BatchNorm1d(32), nn.Linear(32, 10))
for name, tensor in network.state_dict().items():
    print(f"{name:22} {str(tuple(tensor.shape)):9} {tensor.numel():4} {tensor.dtype}")
