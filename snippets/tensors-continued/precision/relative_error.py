import torch

torch.manual_seed(0)
exact = 10 ** torch.empty(100_000, dtype=torch.float64).uniform_(-30, 30)
stored = exact.float()

relative = (stored.double() - exact) / exact
print("largest relative error:", f"{relative.abs().max().item():.2e}")
print("half of eps:           ", f"{torch.finfo(torch.float32).eps / 2:.2e}")
print("all within the bound:", bool((relative.abs() <= 2.0**-24).all()))

third = torch.tensor(1 / 3)
by_hand = round(1 / 3 * 2**25) / 2**25
print("1/3, rounded by hand: difference", abs(by_hand - third.item()))
