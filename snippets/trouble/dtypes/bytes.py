import torch

first = torch.tensor([10, 200], dtype=torch.uint8)
second = torch.tensor([20, 100], dtype=torch.uint8)
print("first - second:", first - second)
print("first + second:", first + second)
print("repaired:      ", first.float() - second.float())
