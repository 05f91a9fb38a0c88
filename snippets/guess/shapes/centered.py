import torch

x = torch.tensor([[1.0, 3.0], [5.0, 9.0]])
centered = x - x.mean(dim=1)
print(centered.tolist())
