import torch

torch.manual_seed(0)
by_hand = 2 + (5 - 2) * torch.rand(1000)
torch.manual_seed(0)
by_torch = torch.empty(1000).uniform_(2, 5)
apart = (by_hand - by_torch).abs().max().item()
print("uniform, difference below 1e-5:", apart < 1e-5)
torch.manual_seed(0)
by_hand = 10 + 2 * torch.randn(1000)
torch.manual_seed(0)
by_torch = torch.normal(10.0, 2.0, (1000,))
apart = (by_hand - by_torch).abs().max().item()
print("normal, difference below 1e-5: ", apart < 1e-5)
