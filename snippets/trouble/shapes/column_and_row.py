import torch

targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
outputs = targets.unsqueeze(1)
difference = outputs - targets
print("shapes:", outputs.shape, targets.shape, "->", difference.shape)
print("loss:    ", (difference**2).mean().item())
print("repaired:", ((outputs.squeeze(1) - targets) ** 2).mean().item())
