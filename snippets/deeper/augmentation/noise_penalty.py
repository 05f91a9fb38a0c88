import torch

x = torch.tensor([2.0, 1.0], dtype=torch.float64)
w = torch.tensor([3.0, -2.0], dtype=torch.float64)
t, sigma = 5.0, 0.5
signs = torch.cartesian_prod(*[torch.tensor([-1.0, 1.0])] * 2)
noise = sigma * signs.double()
with_noise = (((x + noise) @ w - t) ** 2).mean().item()
error, penalty = ((x @ w - t) ** 2).item(), sigma**2 * (w**2).sum().item()
print(f"error {error}, penalty {penalty}, together {error + penalty}")
print(f"mean error with noise {with_noise}")
print("difference:", with_noise - error - penalty)
