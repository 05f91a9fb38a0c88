import torch

x = torch.tensor([3.0, 1.0])
signs = torch.cartesian_prod(*[torch.tensor([-1.0, 1.0])] * 4)
W = signs.reshape(16, 2, 2) * torch.tensor([[0.5, 1.0], [2.0, 0.25]])
f = W @ x
y = x + f
of_f = f.square().mean(dim=0)
of_y = y.square().mean(dim=0)
for k in range(2):
    print(f"number {k + 1}: {x[k] ** 2:.2f} + {of_f[k]:.2f} = {of_y[k]:.2f}")
print("largest difference:", (x**2 + of_f - of_y).abs().max().item())
