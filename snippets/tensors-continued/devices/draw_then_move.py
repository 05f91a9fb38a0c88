import torch

found = torch.accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")

on_cpu = torch.Generator().manual_seed(0)
x = torch.rand(3, generator=on_cpu).to(device)
print("drawn on the CPU, then moved:", x.cpu())
print("the generator stays on:", on_cpu.device)

there = torch.Generator(device=device).manual_seed(0)
y = torch.rand(3, device=device, generator=there)
print("drawn on the device itself:", y.device.type == device.type)
