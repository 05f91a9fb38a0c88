import torch

found = torch.accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")
x = torch.ones(1000, 1000)
if device.type == "cuda":
    x = x.pin_memory()
x = x.to(device, non_blocking=True)
print("sum:", x.sum().item())
