import torch

die = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
throws = torch.cartesian_prod(die, die)
by_n = throws.var(dim=1, correction=0).mean()
by_n_minus_1 = throws.var(dim=1, correction=1).mean()
print("samples of two throws:", len(throws))
print(f"variance of a die:               {die.var(correction=0):.4f}")
print(f"mean of estimates with n:        {by_n:.4f}")
print(f"mean of estimates with n - 1:    {by_n_minus_1:.4f}")
print(f"std of a die:                    {die.std(correction=0):.4f}")
print(f"mean of std with n - 1:          {throws.std(dim=1).mean():.4f}")
