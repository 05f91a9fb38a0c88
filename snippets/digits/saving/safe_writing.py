import os
import pickle

import torch


def save_safely(checkpoint, path):
    torch.save(checkpoint, path + ".new")
    os.replace(path + ".new", path)


save_safely({"epoch": 1, "weight": torch.ones(3)}, "checkpoint.pt")
checkpoint = {"epoch": 2, "weight": torch.zeros(3), "rule": lambda s: 0.9**s}
try:
    save_safely(checkpoint, "checkpoint.pt")
except pickle.PicklingError:
    print("saving epoch 2 failed")
print("epoch", torch.load("checkpoint.pt", weights_only=True)["epoch"])
