import torch

x = torch.tensor([-2.0, -0.5, 0.5, 2.0], requires_grad=True)
y = torch.relu(x)
y.sum().backward()

by_hand = torch.tensor([0.0 if v <= 0 else v for v in x.tolist()])
slope_by_hand = torch.tensor([0.0 if v <= 0 else 1.0 for v in x.tolist()])
print("values     ", y.tolist())
print("derivatives", x.grad.tolist())
print("largest difference, values:     ", (y - by_hand).abs().max().item())
print(
    "largest difference, derivatives:",
    (x.grad - slope_by_hand).abs().max().item(),
)
