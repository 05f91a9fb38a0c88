import torch
from torch import nn

found = torch.accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")
model = nn.Linear(4, 2).to(device)
x = torch.ones(8, 4, device=device)
print(f"{model(x).device == x.device = }")
print(f"{next(model.parameters()).device == x.device = }")
print(f"{x.cpu().device = }")
print(f"{x.to('meta').shape = }")
