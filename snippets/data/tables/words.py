import torch

torch.tensor(["north", "south"])
