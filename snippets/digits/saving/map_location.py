import io

import torch
from torch import nn

device = torch.accelerator.current_accelerator() or torch.device("cpu")
network = nn.Linear(2, 1).to(device)
file = io.BytesIO()
torch.save(network.state_dict(), file)

for place in ("cpu", "meta"):
    file.seek(0)
    state = torch.load(file, map_location=place, weights_only=True)
    print(f"map_location {place}:", {name: str(t.device) for name, t in state.items()})
