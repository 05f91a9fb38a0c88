import torch
from torch import nn

network = nn.Linear(2, 1)
torch.save(network.state_dict(), "network.pt")
for place in ("cpu", "meta"):
    state = torch.load("network.pt", map_location=place, weights_only=True)
    devices = {name: str(tensor.device) for name, tensor in state.items()}
    print(f"map_location={place}:", devices)
