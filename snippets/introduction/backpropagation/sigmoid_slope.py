import torch

u = torch.tensor([-2.0, 0.0, 1.0, 5.0], requires_grad=True)
h = torch.sigmoid(u)
h.sum().backward()
by_hand = (h * (1 - h)).detach()
for place in range(4):
    print(f"u = {u[place].item():4.1f}  h = {h[place].item():.4f}  ", end="")
    print(f"by hand {by_hand[place]:.4f}  torch {u.grad[place]:.4f}")
difference = (by_hand - u.grad).abs().max()
print(f"largest difference: {difference:.6f}")
