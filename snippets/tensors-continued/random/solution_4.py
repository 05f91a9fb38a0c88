import torch

chance = torch.Generator().manual_seed(0)
torch.randperm(6, generator=chance)
state = chance.get_state()
print("goes on:", [torch.randperm(6, generator=chance).tolist() for _ in "ab"])
later = torch.Generator()
later.set_state(state)
print("resumed:", [torch.randperm(6, generator=later).tolist() for _ in "ab"])
