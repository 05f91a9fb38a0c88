import torch

found = torch.accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")
x = torch.arange(6.0, device=device)
print("0 + 1 + ... + 5 =", x.sum().item())
print("computed on the chosen device:", x.device.type == device.type)
