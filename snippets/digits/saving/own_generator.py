import torch

generator = torch.Generator().manual_seed(0)
torch.randperm(5, generator=generator)
state = generator.get_state()
first = torch.randperm(5, generator=generator)

other = torch.Generator()
other.set_state(state)
print("equal:", torch.equal(first, torch.randperm(5, generator=other)))
