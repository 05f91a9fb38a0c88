import torch

try:
    print(torch.tensor([1, 2]).mean())
except Exception as error:
    print(type(error).__name__)
