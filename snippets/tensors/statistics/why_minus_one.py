import torch

die = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
throws = torch.cartesian_prod(die, die)
centers = {
    "their own mean": throws.mean(dim=1, keepdim=True),
    "the true mean": die.mean(),
}
for name, center in centers.items():
    sums = ((throws - center) ** 2).sum(dim=1)
    print(f"distances to {name:14}  divided by n:     {(sums / 2).mean():.4f}")
by_n_minus_1 = throws.var(dim=1, correction=1).mean()
print(f"distances to their own mean  divided by n - 1: {by_n_minus_1:.4f}")
print(f"variance of a die: {die.var(correction=0):.4f}")
print()
print(f"mean of std with n - 1: {throws.std(dim=1).mean():.4f}", end="  ")
print(f"std of a die: {die.std(correction=0):.4f}")
