import torch

torch.manual_seed(0)
torch.rand(100)
state = torch.get_rng_state()
print("state:", state.dtype, tuple(state.shape))
print("then: ", torch.rand(3))
torch.set_rng_state(state)
print("again:", torch.rand(3))
