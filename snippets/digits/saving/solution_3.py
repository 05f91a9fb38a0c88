import torch

shuffle = torch.Generator().manual_seed(0)
torch.randperm(6, generator=shuffle)
states = {"global": torch.get_rng_state(), "shuffle": shuffle.get_state()}
torch.save(states, "generators.pt")
next_order = torch.randperm(6, generator=shuffle)

states = torch.load("generators.pt", weights_only=True)
torch.set_rng_state(states["global"])
resumed = torch.Generator().manual_seed(0)
order = torch.randperm(6, generator=resumed)
print("only the global one:", torch.equal(order, next_order))
resumed.set_state(states["shuffle"])
order = torch.randperm(6, generator=resumed)
print("its own state, too: ", torch.equal(order, next_order))
