import torch

torch.use_deterministic_algorithms(True)
print("empty:", torch.empty(3))
places = torch.tensor([0, 0])
table = torch.zeros(3).index_add_(0, places, torch.tensor([5.0, 7.0]))
print("added:", table)
table.put_(places, torch.tensor([5.0, 7.0]), accumulate=True)
print("again:", table)
table.put_(torch.tensor([0, 2]), torch.tensor([5.0, 7.0]))
