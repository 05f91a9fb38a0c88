import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
light = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
for between in [torch.nn.Identity(), torch.nn.ReLU()]:
    torch.manual_seed(0)
    net = torch.nn.Sequential(
        torch.nn.Linear(2, 100), between,
        torch.nn.Linear(100, 100), between,
        torch.nn.Linear(100, 1), torch.nn.Sigmoid(),
    )
    for update in range(1000):
        error = ((net(switches) - light) ** 2).sum() / 2
        net.zero_grad()
        error.backward()
        with torch.no_grad():
            for parameter in net.parameters():
                parameter -= 0.1 * parameter.grad
    numbers = sum(parameter.numel() for parameter in net.parameters())
    answers = [f"{answer.item():.2f}" for answer in net(switches)]
    print(f"{type(between).__name__:8} parameters {numbers}, answers {answers}")
