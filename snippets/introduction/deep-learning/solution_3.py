import torch

torch.manual_seed(0)
net = torch.nn.Sequential(
    torch.nn.Linear(2, 5), torch.nn.Linear(5, 5), torch.nn.Linear(5, 3)
).double()
with torch.no_grad():
    W, b = net[0].weight, net[0].bias
    for layer in (net[1], net[2]):
        W, b = layer.weight @ W, layer.weight @ b + layer.bias
    x = torch.tensor([3.0, -4.0], dtype=torch.float64)
    difference = (net(x) - (W @ x + b)).abs().max().item()
before = sum(parameter.numel() for parameter in net.parameters())
print(f"parameters: {before} before, {W.numel() + b.numel()} after")
print(f"largest difference: {difference:.10f}")
