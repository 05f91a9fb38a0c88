import torch

found = torch.tensor([False, True, True])
print(found.argmax())
