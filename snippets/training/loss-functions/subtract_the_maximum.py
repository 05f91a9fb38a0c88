import torch

x = torch.tensor([198.0, 200.0, 0.0])

m = x.max()
by_hand = m + torch.log(torch.exp(x - m).sum())
by_torch = torch.logsumexp(x, dim=0)
print("x - m:     ", x - m)
print("exp(x - m):", torch.exp(x - m))
print("naive:    ", torch.log(torch.exp(x).sum()).item())
print(f"by hand:   {by_hand.item():.4f}")
print(f"logsumexp: {by_torch.item():.4f}")
apart = (by_hand - by_torch).abs().item()
print("difference below 1e-5:", apart < 1e-5)
