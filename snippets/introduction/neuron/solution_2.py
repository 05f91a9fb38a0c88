import torch

weights = torch.tensor([4.0, -1.0, 0.5])
inputs = torch.tensor([0.5, 1.0, 2.0])
bias = -(weights * inputs).sum()
output = torch.sigmoid((weights * inputs).sum() + bias)
print(f"bias {bias.item()}, output {output.item()}")
