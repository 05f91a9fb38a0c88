import torch

truth = torch.tensor([True, False, False])
yes = torch.tensor([False, False, False])
hits = (yes & truth).sum()
print("recall:   ", (hits / truth.sum()).item())
print("precision:", (hits / yes.sum()).item())
