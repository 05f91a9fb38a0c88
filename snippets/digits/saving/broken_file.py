import pickle

import torch

torch.save({"epoch": 1, "weight": torch.ones(3)}, "checkpoint.pt")
print("epoch", torch.load("checkpoint.pt", weights_only=True)["epoch"])

checkpoint = {"epoch": 2, "weight": torch.zeros(3), "rule": lambda s: 0.9**s}
try:
    torch.save(checkpoint, "checkpoint.pt")
except pickle.PicklingError:
    print("saving epoch 2 failed")
torch.load("checkpoint.pt", weights_only=True)
