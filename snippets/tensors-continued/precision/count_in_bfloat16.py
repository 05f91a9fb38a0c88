import torch

hits = torch.ones(1797, dtype=torch.bool)
print("whole numbers:", hits.sum().item())
print("bfloat16:     ", hits.to(torch.bfloat16).sum().item())
print("one as stored:", torch.tensor(1797, dtype=torch.bfloat16).item())
