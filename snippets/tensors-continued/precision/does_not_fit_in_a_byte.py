import torch

print(torch.tensor(255, dtype=torch.uint8))
print(torch.tensor(300, dtype=torch.uint8))
