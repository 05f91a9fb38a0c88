import torch

if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")

numbers = torch.tensor([1.0, 2.0, 3.0], device=device)
print("computed on the device:", (numbers * 2).sum().item())
print("the tensor is on that device:", numbers.device.type == device.type)
