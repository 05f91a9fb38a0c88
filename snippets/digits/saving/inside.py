import zipfile

import torch
from torch import nn

network = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
torch.save(network.state_dict(), "network.pt")
with zipfile.ZipFile("network.pt") as archive:
    for number, (name, tensor) in enumerate(network.state_dict().items()):
        data = bytearray(archive.read(f"network/data/{number}"))
        by_hand = torch.frombuffer(data, dtype=torch.float32).view(tensor.shape)
        difference = (by_hand - tensor).abs().max().item()
        print(f"data/{number} = {name:8} {len(data):4} bytes, {difference=}")
    table = archive.read("network/data.pkl")
print("names in data.pkl:", b"0.weight" in table, b"2.bias" in table)
print("class in data.pkl:", b"Sequential" in table, b"ReLU" in table)
