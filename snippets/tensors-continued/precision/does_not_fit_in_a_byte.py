import torch

print(torch.tensor(255, dtype=torch.uint8))
print(torch.tensor(-1, dtype=torch.uint8))
print(torch.tensor(70000, dtype=torch.float16))
torch.tensor(300, dtype=torch.uint8)
