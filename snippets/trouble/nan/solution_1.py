import torch

inf, nan = torch.tensor(torch.inf), torch.tensor(torch.nan)
print("inf + 1:  ", (inf + 1).item())
print("inf - inf:", (inf - inf).item())
print("0 * nan:  ", (0 * nan).item())
print("1 / inf:  ", (1 / inf).item())
print("max:      ", torch.tensor([1.0, torch.nan, 3.0]).max().item())
