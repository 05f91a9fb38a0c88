import torch

labels = torch.tensor([0, 1, 2, 3])
predictions = labels.unsqueeze(1)
print("accuracy:", (predictions == labels).float().mean().item())
print("repaired:", (predictions.squeeze(1) == labels).float().mean().item())
