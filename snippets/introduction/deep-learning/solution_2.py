import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
for name, values in [("AND", [0, 0, 0, 1]), ("OR", [0, 1, 1, 1])]:
    torch.manual_seed(0)
    target = torch.tensor(values).reshape(4, 1)
    net = torch.nn.Sequential(torch.nn.Linear(2, 1), torch.nn.Sigmoid())
    for update in range(1000):
        error = ((net(switches) - target) ** 2).sum() / 2
        net.zero_grad()
        error.backward()
        with torch.no_grad():
            for parameter in net.parameters():
                parameter -= 3.0 * parameter.grad
    answers = [f"{answer:.2f}" for answer in net(switches).flatten().tolist()]
    print(f"{name:3} targets {values}: answers {answers}")
