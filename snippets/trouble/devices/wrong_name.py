import torch

try:
    torch.device("gpu")
except RuntimeError as error:
    print(str(error).split(" ipu,")[0], "...")
