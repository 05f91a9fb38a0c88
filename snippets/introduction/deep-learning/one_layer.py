import torch

torch.manual_seed(0)
switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
light = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
net = torch.nn.Sequential(torch.nn.Linear(2, 1), torch.nn.Sigmoid())
for update in range(1001):
    error = ((net(switches) - light) ** 2).sum() / 2
    if update in (0, 10, 100, 1000):
        print(f"after {update:4} updates: error {error.item():.4f}")
    net.zero_grad()
    error.backward()
    with torch.no_grad():
        for parameter in net.parameters():
            parameter -= 3.0 * parameter.grad
for row, answer in zip(switches.tolist(), net(switches)):
    print(f"switches {row}: answer {answer.item():.3f}")
