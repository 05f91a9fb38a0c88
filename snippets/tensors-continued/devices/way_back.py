import torch

found = torch.accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")
w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
moved = w.to(device)
(moved**2).sum().backward()
print("slopes:", w.grad, "on", w.grad.device)
