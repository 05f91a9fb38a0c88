import torch

torch.manual_seed(0)
net = torch.nn.Sequential(
    torch.nn.Linear(2, 2), torch.nn.Sigmoid(),
    torch.nn.Linear(2, 2), torch.nn.Sigmoid(),
)
x, target = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 0.0])
for update in range(101):
    output = net(x)
    error = ((output - target) ** 2).sum() / 2
    if update in (0, 1, 2, 10, 100):
        numbers = [f"{number:.3f}" for number in output.tolist()]
        print(f"after {update:3} updates: output {numbers}", end="  ")
        print(f"error {error.item():.4f}")
    net.zero_grad()
    error.backward()
    with torch.no_grad():
        for parameter in net.parameters():
            parameter -= 1.0 * parameter.grad
