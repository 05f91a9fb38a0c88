import torch

years = torch.tensor([1990, 2000, 2024])
table = years.unsqueeze(1) - years.unsqueeze(0)
print(table)
