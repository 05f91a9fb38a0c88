import torch

torch.manual_seed(0)
switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
light = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
net = torch.nn.Sequential(
    torch.nn.Linear(2, 100),
    torch.nn.Linear(100, 100),
    torch.nn.Linear(100, 1), torch.nn.Sigmoid(),
)
numbers = sum(parameter.numel() for parameter in net.parameters())
print("parameters:", numbers)
for update in range(1000):
    error = ((net(switches) - light) ** 2).sum() / 2
    net.zero_grad()
    error.backward()
    with torch.no_grad():
        for parameter in net.parameters():
            parameter -= 0.1 * parameter.grad
answers = net(switches).flatten().tolist()
print("answers:", [f"{answer:.2f}" for answer in answers])
