import torch

large = torch.tensor([3, 8, 5, 9]) > 6
print(large, large.int().argmax())
nowhere = torch.tensor([3, 2]) > 6
print(nowhere, nowhere.int().argmax(), nowhere.any())
large.argmax()
